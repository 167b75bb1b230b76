import { Export } from '../../components/export/Export';
import { t } from '../../components/ui/words/i18n';
import { findPassages } from '../extension-page/find-passages';
import { startPage } from '../extension-page/start-page';
import '../../components/export/export.css';

startPage(t('exchange.name'), (parts) => <Export find={findPassages} {...parts} />);
