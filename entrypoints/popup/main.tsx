import '../../src/ui/tokens.css';
import '../../src/ui/report.css';
import '../../src/ui/popup.css';
import { Popup } from '../../src/ui/Popup';
import { draw, t } from '../../src/ui/page';

draw(<Popup />, t('extName'));
