import { Library } from '../../components/library/Library';
import type { DocumentService } from '../../components/library/library-context';
import { t } from '../../components/ui/words/i18n';
import { send } from '../../lib/extension';
import { describeRegulations } from '../extension-page/describe-regulations';
import { findPassages } from '../extension-page/find-passages';
import { startPage } from '../extension-page/start-page';
import '../../components/library/library.css';

const documents: DocumentService = {
  describe: describeRegulations,
  info: (regulation) => send('regulationInfo', { regulation, articleId: null }),
  search: (query) => send('searchRegulations', { query }),
  recognise: (name) => send('recogniseDocument', { name }),
  edit: (regulation, fields) => send('editRegulation', { regulation, fields }),
};

startPage(t('library.name'), (parts) => (
  <Library find={findPassages} documents={documents} {...parts} />
));
