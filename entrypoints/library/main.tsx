import { Library } from '../../components/library/Library';
import { t } from '../../components/ui/words/i18n';
import { findPassages } from '../extension-page/find-passages';
import { startPage } from '../extension-page/start-page';
import '../../components/library/library.css';

startPage(t('library.name'), (parts) => <Library find={findPassages} {...parts} />);
