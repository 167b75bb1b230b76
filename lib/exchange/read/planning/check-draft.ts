import { hashText } from '../../../records';
import type { ImportStore, PlanLine, PlanReason } from '../../plan';
import type { Draft, ImportedNote } from '../notes/imported-note';
import { type Home, homeOf } from './draft-home';
import { foldedWords, noteIdOf } from './note-identity';
import { type NoteContent, noteContent } from './note-record';

/** A record that can be stored, with the id that it has or would have. */
export interface CheckedNote {
  readonly id: string;
  readonly place: string;
  readonly draft: ImportedNote;
  readonly home: Home;
  readonly content: NoteContent;
}

/** Sorts out what is no note, has no place on the web, or stands twice in the file. */
export function openChecking(store: ImportStore) {
  /** Fingerprints of passages with their notes, and ids, so far in the file. */
  const seen = new Set<string>();
  const passages = new Map<string, number>();

  return async (record: Draft): Promise<CheckedNote | PlanLine> => {
    const { place } = record;
    if (!('note' in record)) return lineOf(place, record.words, record.reason, record.detail);
    const { note: draft } = record;
    const words = draft.quote?.exact || draft.note || draft.page.title;
    const home = homeOf(draft.page, store);
    if (typeof home === 'string') return lineOf(place, words, home, draft.page.url ?? undefined);
    const content = noteContent(draft);
    if (typeof content === 'string') return lineOf(place, words, content);
    const quote = foldedWords(content.target.quote.exact);
    const passage = [home.id, quote, draft.sourceId];
    const print = hashText(JSON.stringify([home.id, quote, content.note]));
    const own = draft.annotationId ?? print;
    if (seen.has(print) || seen.has(own)) return lineOf(place, words, 'twice');
    seen.add(print).add(own);
    // Another note on the same words: tools without ids of their own would give both the same.
    const before = passages.get(passage.join('\n')) ?? 0;
    passages.set(passage.join('\n'), before + 1);
    const parts = before === 0 ? passage : [...passage, String(before)];
    return { id: draft.annotationId ?? (await noteIdOf(parts)), place, draft, home, content };
  };
}

const lineOf = (place: string, words: string, reason: PlanReason, detail?: string): PlanLine => ({
  verdict: reason === 'twice' ? 'skip' : 'reject',
  table: 'annotations',
  reason,
  place,
  words,
  ...(detail !== undefined && { detail: detail.slice(0, 300) }),
});
