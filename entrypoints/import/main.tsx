import { Import } from '../../components/import/Import';
import { t } from '../../components/ui/words/i18n';
import { importSurroundings } from '../../lib/background';
import { startPage } from '../extension-page/start-page';
import '../../components/import/import.css';

startPage(t('import.name'), ({ store }) => (
  <Import store={store} surroundings={importSurroundings} />
));
