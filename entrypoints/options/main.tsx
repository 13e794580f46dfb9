import '../../src/ui/tokens.css';
import '../../src/ui/report.css';
import '../../src/ui/options.css';
import { Options } from '../../src/ui/Options';
import { draw, t } from '../../src/ui/page';

draw(<Options />, t('options_title'));
