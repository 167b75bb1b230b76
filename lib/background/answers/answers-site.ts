import type { Sender } from '../../extension';
import { limits, type WriteResult } from '../../records';
import type { Background } from '../background';
import { keepHint, readHint } from '../kept-hints';
import { readSiteLines } from '../site-lines';
import { NotAllowed, tryWrite } from '../writes/writes';
import type { Answers } from './answer-types';
import { hostOfSender } from './sender';

type SiteMessage =
  | 'siteHint'
  | 'rememberColour'
  | 'rememberBody'
  | 'switchOff'
  | 'startAnnotator'
  | 'startSecondOpinion'
  | 'startInterface'
  | 'openEditor'
  | 'openEditorWindow'
  | 'reportTrouble'
  | 'reportDoubt';

/** Answers a page about its own host and its own tab. */
export function answerSite({
  store,
  local,
  tabs,
  editors,
  shownArticles,
}: Background): Answers<SiteMessage> {
  /** The page that changes a setting knows it. */
  const change = (tabId: number, write: () => Promise<unknown>): Promise<WriteResult> =>
    shownArticles.asWriter(tabId, '', () => tryWrite(store, write));

  return {
    async siteHint(_, sender) {
      const host = hostOfSender(sender);
      const [body, lines] = await Promise.all([readHint(local, host), readSiteLines(local, host)]);
      return { body, lines };
    },

    rememberColour: ({ colour }, sender) =>
      change(tabOf(sender), () => store.changeSettings({ lastColour: colour })),

    rememberBody: ({ hint }, sender) =>
      tryWrite(store, () => keepHint(local, hostOfSender(sender), hint)),

    async switchOff(_, sender) {
      const outcome = await change(tabOf(sender), async () => {
        const { offHosts } = await store.readSettings();
        const hosts = [...new Set([...offHosts, hostOfSender(sender)])];
        if (hosts.length > limits.hosts) throw new NotAllowed('too many hosts');
        await store.changeSettings({ offHosts: hosts });
      });
      if (outcome.kind === 'saved') await tabs.showCount(tabOf(sender), 0).catch(() => undefined);
      return outcome;
    },

    startAnnotator: (_, sender) => tabs.startAnnotator(tabOf(sender)),
    startSecondOpinion: (_, sender) => tabs.startSecondOpinion(tabOf(sender)),
    startInterface: (_, sender) => tabs.startInterface(tabOf(sender)),

    openEditor: async (_, sender) => ({ nonce: await editors.open(tabOf(sender)) }),

    reportTrouble: (_, sender) => tabs.showTrouble(tabOf(sender)),
    reportDoubt: (_, sender) => tabs.showDoubt(tabOf(sender)),

    async openEditorWindow({ annotationId }) {
      try {
        await tabs.openWindow(`/editor.html?note=${encodeURIComponent(annotationId)}`);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The tab of a page's script: `isTrusted` saw that there is one. */
function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new NotAllowed('not in a tab');
  return tab.id;
}
