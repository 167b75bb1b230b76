import type { ArticleText } from '../anchor';
import { openView } from './cards';
import { correctCitations, placeCitations, regulationsOf } from './citations';
import type { Facts, SaveState } from './facts';
import type { HighlightSpan } from './hit';
import { marksOf } from './marks';
import { paintOf } from './painted';
import { placeOf } from './places';
import { statusOf } from './status';
import type { Entry, View } from './view';

const nothing = { citations: [], anaphors: [] } as const;
const nothingSaid = [] as const;

/**
 * All that is shown, from all that is known. Pure: what is dear to find is remembered by the objects that it was found from.
 */
export function derive(facts: Facts): View {
  const { page, stored, cited, retired } = facts;
  const enabled = !retired && (stored?.enabled ?? true);
  const entries =
    page === null ? [] : marksOf(facts).map(({ mark, save }) => entryOf(mark, save, page.text));
  const found = page === null || cited === null ? nothing : placeCitations(cited.found, page.text);
  const { citations, rejected } = correctCitations(found.citations, stored?.said ?? nothingSaid);
  const regulations = regulationsOf(facts);
  const { anaphors } = found;
  const spans = { highlights: highlightSpans(entries), citations, anaphors };
  const shown = { entries, citations, rejected, anaphors, regulations, spans };
  return {
    ...shown,
    enabled,
    paint: enabled ? paintOf(entries, citations) : { highlights: [], citations: [] },
    // A card in which somebody types stays, whoever else has taken over.
    open: enabled || (retired && facts.typing) ? openView(facts, shown) : null,
    notice: facts.notice,
    status: statusOf(facts, shown),
  };
}

/** The same entry as long as nothing of it changed, so that who paints it sees that. */
const known = new WeakMap<Entry['mark'], { readonly text: ArticleText; readonly entry: Entry }>();

function entryOf(mark: Entry['mark'], save: SaveState, text: ArticleText): Entry {
  const before = known.get(mark);
  if (before?.text === text && before.entry.save === save) return before.entry;
  const entry: Entry = { mark, save, ...placeOf(mark.target, text) };
  known.set(mark, { text, entry });
  return entry;
}

const highlightSpans = (entries: readonly Entry[]): readonly HighlightSpan[] =>
  entries.flatMap(({ mark, place }) => {
    if (place.kind === 'orphan') return [];
    const { id, createdAt } = mark;
    return [{ id, createdAt, start: place.start, end: place.end }];
  });
