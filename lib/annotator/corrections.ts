import type { Mention, Regulation } from '../records';
import { placeAnaphors, placeCitations } from './citations';
import type { ReadPage } from './read';
import type { Regulations } from './regulations';
import type { Saver } from './save';
import type { AnnotatorState, CitationPlace, Observable } from './state';

/** What the reader said of the recognised citations; it holds on the next visit and beats recognition. */
export interface Corrections {
  said(mentionId: string): Mention | undefined;
  /** Shows what the reader says and stores it. False, and taken back, where it cannot be stored. */
  say(mentions: readonly Mention[], documents: readonly Regulation[]): Promise<boolean>;
  /** Takes over what the store knows. */
  merge(stored: readonly Mention[]): void;
  /** Shows the citations of the page as the reader corrected them. */
  show(): void;
}

interface CorrectionsOptions {
  readonly state: Observable<AnnotatorState>;
  readonly page: () => ReadPage | null;
  readonly saver: Saver;
  readonly regulations: Regulations;
  readonly paint: () => void;
}

export function createCorrections(options: CorrectionsOptions): Corrections {
  const { state, page, saver, regulations, paint } = options;
  let known: ReadonlyMap<string, Mention> = new Map();

  const apply = (found: readonly CitationPlace[]): readonly CitationPlace[] =>
    found.flatMap((citation) => {
      const said = known.get(citation.mentionId);
      if (said === undefined || said.text !== citation.text) return [citation];
      if (said.state === 'rejected') return [];
      return [
        {
          ...citation,
          state: said.state,
          regulationId: said.regulationId ?? citation.regulationId,
        },
      ];
    });
  const show = (): void => {
    const current = page();
    state.set({
      citations: current === null ? [] : apply(placeCitations(current)),
      anaphors: current === null ? [] : placeAnaphors(current),
    });
    paint();
  };

  return {
    show,
    said: (mentionId) => known.get(mentionId),
    async say(mentions, documents) {
      const before = known;
      known = new Map([...known, ...mentions.map((mention) => [mention.id, mention] as const)]);
      regulations.add(documents);
      show();
      const failure = await saver.saveMentions(mentions, documents);
      if (failure === null) return true;
      known = before;
      show();
      state.set({ notice: { kind: 'uncorrected', reason: failure } });
      return false;
    },
    merge(stored) {
      known = new Map(
        stored
          .filter((mention) => mention.state !== 'recognised')
          .map((mention) => [mention.id, mention]),
      );
      show();
    },
  };
}
