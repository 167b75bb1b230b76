import type { ArticleText } from '../anchor';
import type { PageState } from '../extension';
import { openView } from './derived/cards';
import { marksOf, type SavedMark } from './derived/marks';
import { paintOf } from './derived/painted';
import { placeOf } from './derived/place-annotations';
import { correctCitations, placeCitations, regulationsOf } from './derived/place-citations';
import { statusOf } from './derived/status';
import type { Facts } from './facts';
import type { HighlightSpan } from './gestures/hit';
import type { ReadPage } from './page/read-page';
import type { Entry, View } from './view';

/**
 * Computes the view from the facts. Pure. Results that are slow to compute are cached by the objects they depend on.
 */
export function derive(facts: Facts): View {
  const { stored, isRetired, hasUnsavedText, notice } = facts;
  const enabled = !isRetired && (stored?.enabled ?? true);
  const derived = derivedOf(facts);
  return {
    ...derived,
    enabled,
    paint: enabled ? derived.paint : nothing,
    // A card with text that is not stored stays open, even after a newer Bên Lề has taken over.
    open: enabled || (isRetired && hasUnsavedText) ? openView(facts, derived) : null,
    notice,
  };
}

const nothing: View['paint'] = { highlights: [], citations: [] };
const noCorrections: PageState['correctedMentions'] = [];

/** What follows from the page and from what is stored or pending, whatever else happens. */
type Derived = Omit<View, 'enabled' | 'open' | 'notice'>;
type Sources = Pick<Facts, 'page' | 'stored' | 'cited' | 'written' | 'pending'>;

const derivedByPage = new WeakMap<
  ReadPage,
  { readonly from: Sources; readonly derived: Derived }
>();

function derivedOf(from: Sources): Derived {
  const { page } = from;
  if (page === null) return deriveAll(from);
  const known = derivedByPage.get(page);
  if (known && isSame(known.from, from)) return known.derived;
  const derived = deriveAll(from);
  derivedByPage.set(page, { from, derived });
  return derived;
}

const isSame = (one: Sources, other: Sources): boolean =>
  one.stored === other.stored &&
  one.cited === other.cited &&
  one.written === other.written &&
  one.pending === other.pending;

function deriveAll(from: Sources): Derived {
  const { page, stored, cited } = from;
  const marks = page === null ? [] : marksOf(from);
  const entries = page === null ? [] : marks.map((mark) => entryOf(mark, page.text));
  const placed =
    page === null || cited === null ? nothingPlaced : placeCitations(cited.found, page.text);
  const { citations, rejected } = correctCitations(
    placed.citations,
    stored?.correctedMentions ?? noCorrections,
  );
  const { anaphors } = placed;
  const regulations = regulationsOf(from);
  return {
    entries,
    citations,
    rejected,
    anaphors,
    regulations,
    spans: { highlights: highlightSpans(entries), citations, anaphors },
    paint: paintOf(entries, citations),
    status: statusOf(from, { entries, citations, regulations }),
  };
}

const nothingPlaced = { citations: [], anaphors: [] } as const;

/** An entry stays the same object while nothing in it changes: the painter compares by identity. */
const entryByMark = new WeakMap<
  Entry['mark'],
  { readonly text: ArticleText; readonly entry: Entry }
>();

function entryOf({ mark, save }: SavedMark, text: ArticleText): Entry {
  const before = entryByMark.get(mark);
  if (before?.text === text && before.entry.save === save) return before.entry;
  const entry: Entry = { mark, save, ...placeOf(mark.target, text) };
  entryByMark.set(mark, { text, entry });
  return entry;
}

const highlightSpans = (entries: readonly Entry[]): readonly HighlightSpan[] =>
  entries.flatMap(({ mark, place }) => {
    if (place.kind === 'orphan') return [];
    const { id, createdAt } = mark;
    return [{ id, createdAt, start: place.start, end: place.end }];
  });
