import { Templates } from '../../components/templates/Templates';
import { startRegexWorker } from '../../components/ui/browser/regex-worker';
import { t } from '../../components/ui/words/i18n';
import { openRegexRunner } from '../../lib/exchange';
import { findPassages } from '../extension-page/find-passages';
import { startPage } from '../extension-page/start-page';
import '../../components/templates/templates.css';

const runner = openRegexRunner(startRegexWorker);

startPage(t('templates.name'), (parts) => (
  <Templates
    find={findPassages}
    runRegex={runner.run}
    openAddress={(uri) => location.assign(uri)}
    {...parts}
  />
));
