import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  areaOf,
  backlogArea,
  closeStorage,
  createBackground,
  createRecovery,
  emptyTrash,
  followPermissions,
  observed,
  offerCommands,
  outsideIn,
  recordStore,
  serveAll,
  tabs,
} from '../../lib/background';
import { checkEmptied, openStore, purgeTrash, readSettings } from '../../lib/store';

export default defineBackground(() => {
  const local = areaOf('local');
  const session = areaOf('session');
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  const database = openStore({
    changed: (articleIds) => void background.shownArticles.changed(articleIds),
    outside: outsideIn(local),
  });
  const recover = createRecovery(session, () =>
    browser.tabs.create({ url: browser.runtime.getURL('/recovery.html' as '/popup.html') }),
  );
  const store = observed(recordStore(database), recover);
  const background = createBackground({
    store,
    tabs,
    local,
    session,
    backlogArea: backlogArea(),
    self,
    load: async (path) => (await fetch(browser.runtime.getURL(path as '/popup.html'))).json(),
  });
  serveAll(background, self);
  offerCommands();
  followPermissions();
  void closeStorage();
  void background.backlog.flush();

  const lookAfterStore = async (): Promise<void> => {
    await readSettings(database);
    if (await checkEmptied(database)) return recover('emptied');
    await emptyTrash({ area: local, purge: (olderThan) => purgeTrash(database, olderThan) });
  };
  void lookAfterStore().catch((error) => store.failureOf(error));
});
