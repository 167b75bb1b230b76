import { Settings } from '../../components/settings/Settings';
import { t } from '../../components/ui/words/i18n';
import { surroundings } from '../../lib/background';
import { startPage } from '../extension-page/start-page';
import '../../components/settings/settings.css';

startPage(t('settings.name'), (parts) => <Settings surroundings={surroundings} {...parts} />);
