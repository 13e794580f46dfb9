import '../../src/ui/tokens.css';
import '../../src/ui/report.css';
import { askFromHash } from '../../src/background/report-address';
import { draw, t } from '../../src/ui/page';
import { ReportPage } from '../../src/ui/ReportPage';

draw(<ReportPage question={askFromHash(location.hash)} />, t('extName'));
