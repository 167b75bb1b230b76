import { areaOf, outsideIn } from '../../lib/background';
import { announceChange } from '../../lib/extension';
import { openStore, type Store } from '../../lib/store';

/** The store as a page of the extension opens it: open pages of newspapers hear of each write. */
export const openPageStore = (): Store =>
  openStore({
    changed: (articleIds) => void announceChange(articleIds),
    outside: outsideIn(areaOf('local')),
  });
