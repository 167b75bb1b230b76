import {
  type IndexSource,
  type SavedParts,
  sourceOf,
} from '../../../../components/ui/notes/index/index-source';
import { type DerivedStore, openDerived, type Store } from '../../../../lib/store';

/** A source over a real store whose parts are kept in memory, copied as a database does: Node has no locks. */
export interface KeptSource extends IndexSource {
  kept: SavedParts | null;
  /** What was asked for, in order. */
  readonly calls: string[];
}

export function keptSource(store: Store, kept: SavedParts | null = null): KeptSource {
  const derived: DerivedStore = openDerived(store);
  const calls: string[] = [];
  const told = <T>(name: string, answer: T): T => {
    calls.push(name);
    return answer;
  };
  const real = sourceOf(store, derived);
  const part = (name: 'columns' | 'texts', value: unknown, { format, revision }: SavedParts) => ({
    name,
    device: '',
    format,
    revision,
    stamp: 'stamp',
    value,
  });
  const source: KeptSource = {
    kept,
    calls,
    revision: () => told('revision', real.revision()),
    noteSlices: () => told('build', real.noteSlices()),
    headSlices: () => real.headSlices(),
    changesSince: (revision) => told('changes', real.changesSince(revision)),
    columns: () =>
      told(
        'columns',
        Promise.resolve(
          source.kept && part('columns', structuredClone(source.kept.parts.columns), source.kept),
        ),
      ),
    texts: () =>
      told(
        'texts',
        Promise.resolve(
          source.kept && part('texts', structuredClone(source.kept.parts.texts), source.kept),
        ),
      ),
    save: (parts) => {
      calls.push('save');
      source.kept = structuredClone(parts);
      return Promise.resolve(true);
    },
  };
  return source;
}
