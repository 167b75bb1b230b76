import { useState } from 'preact/hooks';
import type { CitationCard } from '../../../lib/extension';
import type { Correction, EditedFields, FailedWrite, Regulation } from '../../../lib/records';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';

/** What the user said last in this card, and what takes it back. */
interface LastCorrection {
  readonly text: string;
  readonly undo: Correction;
}

export interface Correcting {
  readonly last: LastCorrection | null;
  readonly failure: FailedWrite | null;
  confirm(): Promise<void>;
  reject(): Promise<void>;
  /** They mean this known document. Returns why not, else null. */
  assign(regulation: Regulation, everywhere: boolean): Promise<FailedWrite | null>;
  /** They mean the document with these facts, which is looked up. Returns why not, else null. */
  edit(known: Regulation, fields: EditedFields, everywhere: boolean): Promise<FailedWrite | null>;
  undo(): Promise<void>;
}

const unanswered: FailedWrite = { kind: 'failed', reason: 'unknown' };

/** What a user says of a citation, and takes back. The page stores the article before, so that there are mentions to correct. */
export function useCorrecting(card: CitationCard): Correcting {
  const { ask, line } = useEditor();
  const [last, setLast] = useState<LastCorrection | null>(null);
  const [failure, setFailure] = useState<FailedWrite | null>(null);

  const send = async (correction: Correction): Promise<FailedWrite | null> => {
    const kept = await line.perform({ name: 'keep' });
    const result =
      kept.kind === 'failed'
        ? kept
        : await ask('correctMentions', correction).catch(() => unanswered);
    const failed = result.kind === 'failed' ? result : null;
    setFailure(failed);
    return failed;
  };
  /** Sends it, and offers to take it back. */
  const correct = async (correction: Correction, text: string): Promise<FailedWrite | null> => {
    const undo: Correction = {
      mentionIds: correction.mentionIds,
      state: card.confirmed ? 'confirmed' : 'recognised',
      regulation: card.confirmed ? card.regulation : null,
    };
    const failed = await send(correction);
    if (failed === null) setLast({ text, undo });
    return failed;
  };
  const idsOf = (everywhere: boolean): readonly string[] =>
    everywhere ? card.mentionIds : [card.mentionId];
  const assign = (regulation: Regulation, everywhere: boolean): Promise<FailedWrite | null> =>
    correct(
      { mentionIds: idsOf(everywhere), state: 'confirmed', regulation },
      t('editor.corrected', [regulation.name]),
    );

  return {
    last,
    failure,
    async confirm() {
      const { regulation } = card;
      const confirmed = { ...regulation, state: 'confirmed' } as const;
      await correct(
        { mentionIds: [card.mentionId], state: 'confirmed', regulation: confirmed },
        t('editor.confirmed'),
      );
    },
    async reject() {
      await correct(
        { mentionIds: [card.mentionId], state: 'rejected', regulation: null },
        t('editor.rejected'),
      );
    },
    assign,
    async edit(known, fields, everywhere) {
      const edited = await ask('editRegulation', { regulation: known, fields }).catch(() => null);
      if (edited !== null) return assign(edited, everywhere);
      setFailure(unanswered);
      return unanswered;
    },
    async undo() {
      if (last !== null && (await send(last.undo)) === null) setLast(null);
    },
  };
}
