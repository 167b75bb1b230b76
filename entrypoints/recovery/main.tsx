import { Recovery } from '../../components/recovery/Recovery';
import { t } from '../../components/ui/words/i18n';
import { surroundings } from '../../lib/background';
import { startPage } from '../extension-page/start-page';
import '../../components/recovery/recovery.css';

const { readHints } = surroundings;
startPage(t('recovery.name'), (parts) => <Recovery readHints={readHints} {...parts} />);
