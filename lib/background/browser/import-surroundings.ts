import { browser } from 'wxt/browser';
import { articleKey, boundedId, openSuffixes, sameSiteBy } from '../../article/page/identity';
import type { BodyHint } from '../../records';
import { keepHint, readHints } from '../kept-hints';
import { areaOf } from './browser-storage';

const local = areaOf('local');

/** The browser, as the import page needs it: `ImportSurroundings` there says what each does. */
export const importSurroundings = {
  async openArticleIds(): Promise<(url: string) => string | null> {
    const list = await fetch(browser.runtime.getURL('/suffixes.json' as '/popup.html'));
    const suffixes = openSuffixes(await list.json());
    const sameSite = suffixes.kind === 'suffixes' ? sameSiteBy(suffixes) : undefined;
    return (url) =>
      /^https?:/i.test(url) && URL.canParse(url)
        ? boundedId(articleKey(url, null, sameSite))
        : null;
  },
  readHints: () => readHints(local),
  keepHint: (host: string, hint: BodyHint | null) => keepHint(local, host, hint),
};
