import { Popup } from '../../components/popup/Popup';
import type { ReadLinks } from '../../components/popup/state/popup-context';
import { send } from '../../lib/extension';
import type { FindPassages } from '../../lib/records';
import { describeRegulations } from '../extension-page/describe-regulations';
import { startPage } from '../extension-page/start-page';
import { openActivePage } from './active-page';
import '../../components/popup/popup.css';

const readLinks: ReadLinks = async (regulation) =>
  (await send('regulationInfo', { regulation, articleId: null })).links;

const page = await openActivePage();

/** Until the real one is loaded, which is not needed for the first rows: no passage is found, so none is said to have changed. */
let find: FindPassages = (_, annotations) => annotations.map(() => null);
const draw = startPage(null, (parts) => (
  <Popup page={page} find={find} describe={describeRegulations} readLinks={readLinks} {...parts} />
));

const { findPassages } = await import('../extension-page/find-passages');
find = findPassages;
draw();
