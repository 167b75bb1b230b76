import type { Regulation } from '../records';
import type { ReadPage } from './read';
import type { AnnotatorState, Observable } from './state';

/** The regulations that the reader can meet on the page, from all who know of them. */
export interface Regulations {
  /** Shows again what the page cites. */
  show(): void;
  /** Takes over what the store knows of this article's; it settles all that was added before. */
  merge(stored: readonly Regulation[]): void;
  /** Adds what the reader chose or edited, or what was looked up; it wins. */
  add(regulations: readonly Regulation[]): void;
  /** Forgets all: another article is open. */
  clear(): void;
}

interface RegulationsOptions {
  readonly state: Observable<AnnotatorState>;
  readonly page: () => ReadPage | null;
}

export function createRegulations({ state, page }: RegulationsOptions): Regulations {
  let stored: readonly Regulation[] = [];
  let added: readonly Regulation[] = [];

  const show = (): void => {
    const cited = page()?.cited?.regulations ?? [];
    const regulations = new Map(cited.map(({ regulation }) => [regulation.id, regulation]));
    for (const known of stored) {
      // What this article states goes over what another one did, but not over what the reader said.
      const stated = known.state === 'recognised' ? regulations.get(known.id) : undefined;
      regulations.set(known.id, stated ?? known);
    }
    for (const regulation of added) regulations.set(regulation.id, regulation);
    const links = new Map(cited.map(({ regulation, links }) => [regulation.id, links]));
    state.set({ regulations, links });
  };

  return {
    show,
    merge(known) {
      stored = known;
      added = [];
      show();
    },
    add(regulations) {
      added = [...added, ...regulations];
      show();
    },
    clear() {
      stored = added = [];
      show();
    },
  };
}
