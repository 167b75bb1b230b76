import { areaOf, outsideIn } from '../../lib/background';
import { announceChange } from '../../lib/extension';
import { openStore, type Store } from '../../lib/store';

/** The store as an extension page opens it: each write is announced to the open pages. */
export const openPageStore = (): Store =>
  openStore({
    changed: (articleIds) => void announceChange(articleIds),
    outside: outsideIn(areaOf('local')),
  });
