import { Settings } from '../../components/settings/Settings';
import { t } from '../../components/ui/words/i18n';
import { startPage } from '../extension-page/start-page';
import { surroundings } from './surroundings';
import '../../components/settings/settings.css';

startPage(t('settings.name'), (parts) => <Settings surroundings={surroundings} {...parts} />);
