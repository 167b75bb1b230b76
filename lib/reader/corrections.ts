import type { EditedFields, Mention, Regulation } from '../annotation';
import { mentionOf, placeAnaphors, placeCitations } from './citations';
import type { ReadPage } from './read';
import type { Regulations } from './regulations';
import type { Saver } from './save';
import type { CitationPlace, Observable, ReaderState } from './state';

/** What the reader said of the recognised citations; it holds on the next visit and beats recognition. */
export interface Corrections {
  confirm(citation: CitationPlace): Promise<void>;
  /** Not a citation at all; `undo` takes it back. */
  reject(citation: CitationPlace): Promise<void>;
  undo(mentionId: string): Promise<void>;
  /** It is another document: this mention, or all of the same document in the article. */
  assign(citation: CitationPlace, regulation: Regulation, everywhere: boolean): Promise<void>;
  /** The document is as the reader says. */
  edit(citation: CitationPlace, fields: EditedFields, everywhere: boolean): Promise<void>;
  /** Takes over what the store knows. */
  merge(stored: readonly Mention[]): void;
  /** Shows the citations of the page as the reader corrected them. */
  show(): void;
}

interface CorrectionsOptions {
  readonly state: Observable<ReaderState>;
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

  /** Shows what the reader said and stores it; takes it back when it cannot be stored. */
  const say = async (
    mentions: readonly Mention[],
    documents: readonly Regulation[],
  ): Promise<boolean> => {
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
  };

  const pointTo = (
    citation: CitationPlace,
    regulation: Regulation,
    everywhere: boolean,
  ): Promise<boolean> => {
    const current = page();
    if (current === null) return Promise.resolve(false);
    const same = ({ regulationId, mentionId }: CitationPlace): boolean =>
      everywhere ? regulationId === citation.regulationId : mentionId === citation.mentionId;
    const mentions = state
      .get()
      .citations.filter(same)
      .map((one) => ({
        ...mentionOf(current, one),
        regulationId: regulation.id,
        state: 'confirmed' as const,
      }));
    return say(mentions, [regulation]);
  };

  return {
    show,
    async confirm(citation) {
      const regulation = state.get().regulations.get(citation.regulationId);
      if (regulation) await pointTo(citation, { ...regulation, state: 'confirmed' }, false);
    },
    async reject(citation) {
      const current = page();
      if (current === null) return;
      const rejected = { ...mentionOf(current, citation), state: 'rejected' as const };
      if (await say([rejected], [])) {
        state.set({ notice: { kind: 'rejected', mentionId: citation.mentionId } });
      }
    },
    async undo(mentionId) {
      const said = known.get(mentionId);
      state.set({ notice: null });
      if (said) await say([{ ...said, state: 'recognised' }], []);
    },
    async assign(citation, regulation, everywhere) {
      await pointTo(citation, regulation, everywhere);
    },
    async edit(citation, fields, everywhere) {
      const regulation = state.get().regulations.get(citation.regulationId);
      if (regulation === undefined) return;
      const edited = await saver.editRegulation(regulation, fields);
      if (edited.kind === 'answered') await pointTo(citation, edited.value, everywhere);
      else state.set({ notice: { kind: 'uncorrected', reason: edited.reason } });
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
