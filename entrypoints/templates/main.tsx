import { Templates } from '../../components/templates/Templates';
import { startRegexWorker } from '../../components/ui/browser/regex-worker';
import { t } from '../../components/ui/words/i18n';
import { openRegexRunner } from '../../lib/exchange';
import type { FindPassages } from '../../lib/records';
import { startPage } from '../extension-page/start-page';
import '../../components/templates/templates.css';

const runner = openRegexRunner(startRegexWorker);

/** Until the real one is loaded, which is not needed to write a template: no passage is said to have changed. */
let find: FindPassages = (_, annotations) => annotations.map(() => null);
const draw = startPage(t('templates.name'), (parts) => (
  <Templates
    find={find}
    runRegex={runner.run}
    openAddress={(uri) => location.assign(uri)}
    {...parts}
  />
));

const { findPassages } = await import('../extension-page/find-passages');
find = findPassages;
draw();
