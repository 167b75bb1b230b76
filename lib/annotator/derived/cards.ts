import type { Beside, CitationCard, NoteCard } from '../../extension';
import type { Regulation } from '../../records';
import type { Facts, Open } from '../facts';
import { hitsAt } from '../gestures/hit';
import type { CitationOnPage, Entry, OpenView, View } from '../view';

/** What is on the page, from which a card takes what it shows. */
export type Shown = Pick<View, 'entries' | 'citations' | 'rejected' | 'regulations' | 'spans'>;

/** What stands open; null where nothing does, or where what was opened is not on the page any more. */
export function openView(facts: Facts, shown: Shown): OpenView | null {
  const { open } = facts;
  switch (open.kind) {
    case 'nothing':
      return null;
    case 'toolbar':
      return {
        kind: 'toolbar',
        range: open.range,
        lastColour: facts.settings.lastColour,
        isAttaching: facts.attachingId !== null,
      };
    case 'note':
      return noteView(open, shown);
    case 'citation':
      return citationView(open, facts, shown);
  }
}

function noteView(open: Extract<Open, { kind: 'note' }>, shown: Shown): OpenView | null {
  const entry = shown.entries.find(({ mark }) => mark.id === open.annotationId);
  if (entry === undefined || entry.place.kind === 'orphan') return null;
  const { place, save, changed } = entry;
  const card: NoteCard = {
    kind: 'note',
    annotationId: open.annotationId,
    focus: open.focus,
    uncertain: place.kind === 'uncertain',
    changed,
    unsaved: save.kind === 'unsaved' ? save.reason : null,
    beside: besideAt(open.atOffset ?? place.start, open.annotationId, shown),
    cited: citedRegulations(shown),
  };
  return { kind: 'card', range: place.range, card };
}

function citationView(
  open: Extract<Open, { kind: 'citation' }>,
  facts: Facts,
  shown: Shown,
): OpenView | null {
  const { citations, rejected, regulations } = shown;
  const isMeant = ({ mentionId }: CitationOnPage): boolean => mentionId === open.mentionId;
  const citation = citations.find(isMeant) ?? rejected.find(isMeant);
  const regulation = citation && regulations.get(citation.regulationId);
  const range = open.anaphorRange ?? citation?.range;
  if (citation === undefined || regulation === undefined || !range) return null;
  const alike = citations.filter(({ regulationId }) => regulationId === regulation.id);
  const target = linkableEntry(citation, facts.lastHighlightId, shown.entries);
  const card: CitationCard = {
    kind: 'citation',
    mentionId: citation.mentionId,
    articleId: facts.stored?.articleId ?? null,
    regulation,
    confirmed: citation.state === 'confirmed',
    spellings: [...new Set(alike.map(({ text }) => text))],
    turn: alike.indexOf(citation) + 1,
    mentionIds: alike.map(({ mentionId }) => mentionId),
    others: citedRegulations(shown).filter(({ id }) => id !== regulation.id),
    target: target && {
      annotationId: target.mark.id,
      quote: target.mark.target.quote.exact,
      linked: target.mark.regulationIds.includes(regulation.id),
    },
    beside: besideAt(open.atOffset ?? citation.start, citation.mentionId, shown),
  };
  return { kind: 'card', range, card };
}

/** The highlight that a citation can be linked to: one that covers it, else the one made or opened last. */
function linkableEntry(
  { start, end }: CitationOnPage,
  lastHighlightId: string | null,
  entries: readonly Entry[],
): Entry | null {
  const covering = entries.find(
    ({ place }) => place.kind !== 'orphan' && place.start <= start && end <= place.end,
  );
  return covering ?? entries.find(({ mark }) => mark.id === lastHighlightId) ?? null;
}

/** In the order of their first citation. */
function citedRegulations({ citations, regulations }: Shown): readonly Regulation[] {
  const ids = new Set(citations.map(({ regulationId }) => regulationId));
  return [...ids].flatMap((id) => regulations.get(id) ?? []);
}

/** What else lies at an offset of the article. */
function besideAt(offset: number, except: string, shown: Shown): readonly Beside[] {
  return hitsAt(offset, shown.spans).flatMap((hit): Beside[] => {
    if (hit.kind === 'highlight') {
      const mark = shown.entries.find((entry) => entry.mark.id === hit.annotationId)?.mark;
      if (mark === undefined || mark.id === except) return [];
      const { id, colour, target } = mark;
      return [{ kind: 'note', annotationId: id, quote: target.quote.exact, colour }];
    }
    const citation = shown.citations[hit.citationIndex];
    if (citation === undefined || citation.mentionId === except) return [];
    const { mentionId, regulationId } = citation;
    const name = shown.regulations.get(regulationId)?.name;
    return name === undefined ? [] : [{ kind: 'citation', mentionId, name }];
  });
}
