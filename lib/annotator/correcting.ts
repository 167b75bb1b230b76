import type { EditedFields, Regulation } from '../records';
import { mentionOf } from './citations';
import type { Session } from './session';
import type { CitationPlace } from './state';

/** What the reader can say of a recognised citation. It comes with the interface: nothing else says anything. */
export interface Correcting {
  confirm(citation: CitationPlace): Promise<void>;
  /** Not a citation at all; `undo` takes it back. */
  reject(citation: CitationPlace): Promise<void>;
  undo(mentionId: string): Promise<void>;
  /** It is another document: this mention, or all of the same document in the article. */
  assign(citation: CitationPlace, regulation: Regulation, everywhere: boolean): Promise<void>;
  /** The document is as the reader says. */
  edit(citation: CitationPlace, fields: EditedFields, everywhere: boolean): Promise<void>;
}

export function createCorrecting({ corrections, page, saver, state }: Session): Correcting {
  const assign = async (
    citation: CitationPlace,
    regulation: Regulation,
    everywhere: boolean,
  ): Promise<void> => {
    const current = page();
    if (current === null) return;
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
    await corrections.say(mentions, [regulation]);
  };

  return {
    assign,
    async confirm(citation) {
      const regulation = state.get().regulations.get(citation.regulationId);
      if (regulation) await assign(citation, { ...regulation, state: 'confirmed' }, false);
    },
    async reject(citation) {
      const current = page();
      if (current === null) return;
      const rejected = { ...mentionOf(current, citation), state: 'rejected' as const };
      if (await corrections.say([rejected], [])) {
        state.set({ notice: { kind: 'rejected', mentionId: citation.mentionId } });
      }
    },
    async undo(mentionId) {
      const said = corrections.said(mentionId);
      state.set({ notice: null });
      if (said) await corrections.say([{ ...said, state: 'recognised' }], []);
    },
    async edit(citation, fields, everywhere) {
      const regulation = state.get().regulations.get(citation.regulationId);
      if (regulation === undefined) return;
      const edited = await saver.editRegulation(regulation, fields);
      if (edited.kind === 'answered') await assign(citation, edited.value, everywhere);
      else state.set({ notice: { kind: 'uncorrected', reason: edited.reason } });
    },
  };
}
