import type { Anchor, AnnotationView, CitationView, PageView } from '../../components/page';
import {
  type AnnotatorState,
  type Entry,
  liveRange,
  type Open,
  type Session,
} from '../../lib/annotator';
import type { Regulation } from '../../lib/records';

/** The looks of the reader's state. */
export function viewOf(session: Session): (state: AnnotatorState) => PageView {
  return (state) => ({
    open: openView(session, state),
    notice: noticeView(session, state),
    colourNames: state.settings.colourNames,
  });
}

/** One function for a passage, whatever else changes: a new one would have the box placed again. */
const anchors = new WeakMap<AbstractRange, Anchor>();
function anchorOf(range: AbstractRange): Anchor {
  const known = anchors.get(range);
  if (known) return known;
  const anchor: Anchor = () => liveRange(range).getBoundingClientRect();
  anchors.set(range, anchor);
  return anchor;
}

function openView(session: Session, state: AnnotatorState): PageView['open'] {
  const { open } = state;
  switch (open.kind) {
    case 'nothing':
      return null;
    case 'toolbar':
      return {
        kind: 'toolbar',
        anchor: anchorOf(open.range),
        lastColour: state.settings.lastColour,
        attaching: state.attaching !== null,
      };
    case 'annotation': {
      const entry = session.entries.get(open.id);
      return entry ? annotationView(entry, open.focus, state) : null;
    }
    case 'citation':
      return citationView(session, open, state);
  }
}

function annotationView(
  { annotation, place, save }: Entry,
  focus: AnnotationView['focus'],
  { regulations, citations, tags }: AnnotatorState,
): AnnotationView | null {
  if (place.kind === 'orphan') return null;
  const known = (ids: Iterable<string>): Regulation[] =>
    [...ids].flatMap((id) => regulations.get(id) ?? []);
  const cited = new Set(citations.map(({ regulationId }) => regulationId));
  for (const id of annotation.regulationIds) cited.delete(id);
  return {
    kind: 'annotation',
    anchor: anchorOf(place.range),
    annotation,
    uncertain: place.kind === 'uncertain',
    save: save.kind,
    focus,
    linked: known(annotation.regulationIds),
    linkable: known(cited),
    tags,
  };
}

function citationView(
  session: Session,
  { at, beside }: Extract<Open, { kind: 'citation' }>,
  state: AnnotatorState,
): CitationView | null {
  const citation = state.citations[at];
  const regulation = citation && state.regulations.get(citation.regulationId);
  if (!citation?.range || regulation === undefined) return null;
  const info = state.infos.get(regulation.id);
  const mentions = state.citations.filter(({ regulationId }) => regulationId === regulation.id);
  const target = session.entryAtHand(at);
  return {
    kind: 'citation',
    anchor: anchorOf(beside ?? citation.range),
    regulation,
    at,
    spellings: [...new Set(mentions.map(({ text }) => text))],
    turn: mentions.indexOf(citation) + 1,
    count: mentions.length,
    otherArticles: info?.otherArticles ?? null,
    links: state.links.get(regulation.id) ?? info?.links ?? [],
    ownLink: state.settings.ownLink,
    confirmed: citation.state === 'confirmed',
    others: [...state.regulations.values()].filter(({ id }) => id !== regulation.id),
    target: target && {
      id: target.annotation.id,
      quote: target.annotation.target.quote.exact,
      linked: target.annotation.regulationIds.includes(regulation.id),
    },
  };
}

function noticeView(session: Session, { notice }: AnnotatorState): PageView['notice'] {
  if (notice?.kind !== 'unsaved') return notice;
  return { ...notice, hasNote: Boolean(session.entries.get(notice.id)?.annotation.note) };
}
