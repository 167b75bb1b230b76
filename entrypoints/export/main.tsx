import { Export } from '../../components/export/Export';
import { startRegexWorker } from '../../components/ui/browser/regex-worker';
import { t } from '../../components/ui/words/i18n';
import { openRegexRunner } from '../../lib/exchange';
import { describeRegulations } from '../extension-page/describe-regulations';
import { findPassages } from '../extension-page/find-passages';
import { startPage } from '../extension-page/start-page';
import '../../components/export/export.css';

const runner = openRegexRunner(startRegexWorker);

startPage(t('exchange.name'), (parts) => (
  <Export find={findPassages} describe={describeRegulations} runRegex={runner.run} {...parts} />
));
