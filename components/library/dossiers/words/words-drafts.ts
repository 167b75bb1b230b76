import { type Dossier, type DossierChange, type DossierItem, newId } from '../../../../lib/records';
import { changeDossier, type Store } from '../../../../lib/store';
import { type DraftOf, keepDrafts } from '../../../ui/note/unsaved-drafts';
import { attempt } from '../../../ui/notice/attempt';
import { createWordsDraft, type WordsDraft } from './words-draft';

/** What is typed in dossiers and not on disk yet, whether its row is drawn or not. */
interface WordsDrafts {
  readonly draftOf: DraftOf<WordsDraft>;
  /** By the id of the item, or of the dossier where it is its title. Another map after each change. */
  unsaved(): ReadonlyMap<string, WordsDraft>;
  subscribe(changed: () => void): () => void;
}

const byStore = new WeakMap<Store, WordsDrafts>();

export function wordsDraftsOf(store: Store): WordsDrafts {
  const known = byStore.get(store);
  if (known) return known;
  let unsaved: ReadonlyMap<string, WordsDraft> = new Map();
  const listeners = new Set<() => void>();
  const drafts: WordsDrafts = {
    draftOf: keepDrafts<WordsDraft>((now) => {
      unsaved = new Map(now);
      for (const listener of listeners) listener();
    }),
    unsaved: () => unsaved,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  byStore.set(store, drafts);
  return drafts;
}

/** A heading or a text. */
type WordsOfDossier = Exclude<DossierItem, { kind: 'note' }>;

/** The words of a heading or text of a dossier, with what is unsaved of them. @param followerOf see `useItemChanges` */
export const itemDraft = (
  store: Store,
  dossierId: string,
  { id, kind, text }: WordsOfDossier,
  followerOf: (id: string) => string | null,
): WordsDraft =>
  wordsDraftsOf(store).draftOf(id, () =>
    createWordsDraft({
      text,
      save: (from, to) =>
        change(store, dossierId, {
          kind: 'write',
          id,
          from,
          to,
          spareId: newId(),
          as: kind,
          before: followerOf(id),
        }),
    }),
  );

/** The title: in one line, and as it was where it is emptied. */
export const titleDraft = (store: Store, { id, title }: Dossier): WordsDraft =>
  wordsDraftsOf(store).draftOf(id, () =>
    createWordsDraft({
      text: title,
      settle: (typed, known) => typed.replace(/\s+/g, ' ').trim() || known,
      save: (from, to) => change(store, id, { kind: 'rename', from, title: to, spareId: newId() }),
    }),
  );

const change = (store: Store, dossierId: string, wanted: DossierChange) =>
  attempt(() => changeDossier(store, dossierId, [wanted]));
