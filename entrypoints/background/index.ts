import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announceChange } from '../../lib/extension';
import { openStore } from '../../lib/store';
import { answerPages } from './answers';
import { answerAboutCitations } from './answers-citations';
import { offerCommands } from './commands';
import { followPermissions } from './sites';

export default defineBackground(() => {
  const store = openStore({ changed: (articleIds) => void announceChange(articleIds) });
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  answerPages(store, self);
  answerAboutCitations(store, self);
  offerCommands();
  followPermissions();
});
