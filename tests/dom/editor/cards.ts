import type { CitationCard, NoteCard } from '../../../lib/extension';
import { aRegulation } from './background';

export const noteCard = (over: Partial<NoteCard> = {}): NoteCard => ({
  kind: 'note',
  annotationId: 'a1',
  focus: null,
  uncertain: false,
  changed: null,
  unsaved: null,
  beside: [],
  cited: [],
  ...over,
});

export const citationCard = (over: Partial<CitationCard> = {}): CitationCard => ({
  kind: 'citation',
  mentionId: 'm1',
  articleId: 'bao.example/1',
  regulation: aRegulation(),
  confirmed: false,
  spellings: ['Quy định số 12-QĐ/TW', 'Quy định 12/QĐ-TW'],
  turn: 1,
  mentionIds: ['m1', 'm2'],
  others: [],
  target: { annotationId: 'a1', quote: 'một đoạn', linked: false },
  beside: [],
  ...over,
});
