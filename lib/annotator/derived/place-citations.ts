import type { ArticleText } from '../../anchor';
import type { CorrectedMention } from '../../extension';
import { type CitedText, limits, type Regulation } from '../../records';
import type { Facts } from '../facts';
import type { AnaphorOnPage } from '../gestures/hit';
import type { CitationOnPage } from '../view';

interface Placed {
  readonly citations: readonly CitationOnPage[];
  readonly anaphors: readonly AnaphorOnPage[];
}

/** Making the ranges of a thousand citations takes long: they are made once for each reading of the page. */
const placed = new WeakMap<CitedText, { readonly text: ArticleText; readonly placed: Placed }>();

/** Where citations stand. Those that were read in an older text are left out where its words have moved. */
export function placeCitations(cited: CitedText, text: ArticleText): Placed {
  const known = placed.get(cited);
  if (known?.text === text) return known.placed;
  const stands = (words: { start: number; end: number; text: string }): boolean =>
    text.text.slice(words.start, words.end) === words.text;
  const now: Placed = {
    citations: cited.citations.filter(stands).map(({ id, ...citation }) => ({
      ...citation,
      mentionId: id,
      state: 'recognised' as const,
      range: text.range(citation.start, citation.end),
    })),
    anaphors: cited.anaphors.filter(stands).map(({ mentionId, start, end }) => ({
      mentionId,
      start,
      end,
      range: text.range(start, end),
    })),
  };
  placed.set(cited, { text, placed: now });
  return now;
}

interface Corrected {
  readonly citations: readonly CitationOnPage[];
  readonly rejected: readonly CitationOnPage[];
}

const corrected = new WeakMap<
  readonly CitationOnPage[],
  { readonly corrections: readonly CorrectedMention[]; readonly corrected: Corrected }
>();

/** Citations as the user corrected them; a correction holds for the same words only. */
export function correctCitations(
  found: readonly CitationOnPage[],
  corrections: readonly CorrectedMention[],
): Corrected {
  const known = corrected.get(found);
  if (known?.corrections === corrections) return known.corrected;
  const byId = new Map(corrections.map((one) => [one.id, one]));
  const all = found.map((citation): CitationOnPage => {
    const about = byId.get(citation.mentionId);
    if (about === undefined || about.text !== citation.text.slice(0, limits.mention)) {
      return citation;
    }
    const regulationId = about.regulationId ?? citation.regulationId;
    return { ...citation, state: about.state, regulationId };
  });
  const now: Corrected = {
    citations: all.filter(({ state }) => state !== 'rejected'),
    rejected: all.filter(({ state }) => state === 'rejected'),
  };
  corrected.set(found, { corrections, corrected: now });
  return now;
}

/** The regulations that the user can meet on the page: those it cites, and those that its notes and corrections mean. */
export function regulationsOf({
  cited,
  stored,
}: Pick<Facts, 'cited' | 'stored'>): ReadonlyMap<string, Regulation> {
  const regulations = new Map(
    cited?.found.regulations.map((regulation) => [regulation.id, regulation]),
  );
  for (const known of stored?.regulations ?? []) {
    // What this article states goes over what another one did, but not over what the user said.
    const stated = known.state === 'recognised' ? regulations.get(known.id) : undefined;
    regulations.set(known.id, stated ?? known);
  }
  return regulations;
}
