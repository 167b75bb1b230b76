import { Library } from '../../components/library/Library';
import type { DocumentService } from '../../components/library/library-context';
import { t } from '../../components/ui/words/i18n';
import { send } from '../../lib/extension';
import type { FindPassages } from '../../lib/records';
import { describeRegulations } from '../extension-page/describe-regulations';
import { startPage } from '../extension-page/start-page';
import '../../components/library/library.css';

const documents: DocumentService = {
  describe: describeRegulations,
  info: (regulation) => send('regulationInfo', { regulation, articleId: null }),
  search: (query) => send('searchRegulations', { query }),
  recognise: (name) => send('recogniseDocument', { name }),
  edit: (regulation, fields) => send('editRegulation', { regulation, fields }),
};

/** Until the real one is loaded, which is not needed for the first rows: no passage is found, so none is said to have changed. */
let find: FindPassages = (_, annotations) => annotations.map(() => null);
const draw = startPage(t('library.name'), (parts) => (
  <Library find={find} documents={documents} {...parts} />
));

const { findPassages } = await import('../extension-page/find-passages');
find = findPassages;
draw();
