import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitationCard } from '../../../lib/extension';
import { limits, type Regulation } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { editedFieldLabels, editedFieldNames } from '../../ui/regulation/edited-fields';
import { RegulationSearch } from '../../ui/regulation/RegulationSearch';
import { formatCount, t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';
import { FormField } from '../regulation/FormField';
import { useSearch } from '../regulation/use-search';
import {
  type CorrectedField,
  type CorrectionDraft,
  type FieldProblem,
  problemOf,
  startCorrection,
} from './correction-draft';
import type { Correcting } from './use-correcting';

// In: a citation and the document that was recognised. Out: what the user says that it means.
// What is typed is on the shelf until it is stored or given up.

interface CorrectionFormProps {
  readonly card: CitationCard;
  readonly regulation: Regulation;
  readonly correcting: Correcting;
  readonly onDone: () => void;
}

const textOf = (problem: FieldProblem): string =>
  problem.kind === 'year'
    ? t('editor.yearShape')
    : t('editor.tooLong', [formatCount(problem.most)]);

/**
 * Says which document a citation means: another known one, or this one with other facts. What is typed stays, through Escape and
 * refusals, until it is stored or given up.
 */
export function CorrectionForm({ card, regulation, correcting, onDone }: CorrectionFormProps) {
  const search = useSearch();
  const { shelf } = useEditor();
  const [draft, setDraft] = useState<CorrectionDraft>(
    () => shelf.corrections.get(card.mentionId) ?? startCorrection(regulation),
  );
  const [refused, setRefused] = useState<CorrectedField | null>(null);
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { fields, everywhere } = draft;

  useEffect(() => {
    scrollTo(0, 0);
    form.current?.querySelector<HTMLInputElement>('input[name=number]')?.select();
  }, []);

  const edit = (change: Partial<CorrectionDraft>): void => {
    const next = { ...draft, ...change };
    shelf.corrections.set(card.mentionId, next);
    setDraft(next);
    setRefused(null);
  };
  const giveUp = (): void => {
    shelf.corrections.delete(card.mentionId);
    onDone();
  };
  const finish = async (outcome: ReturnType<Correcting['assign']>): Promise<void> => {
    const failed = await outcome;
    if (failed === null) giveUp();
    else setRefused(editedFieldNames.find((name) => name === failed.field) ?? null);
  };
  const problemTextOf = (name: CorrectedField): string | null => {
    if (refused === name)
      return t('editor.tooLong', [formatCount(name === 'year' ? 4 : limits[name])]);
    const problem = problemOf(name, fields[name]);
    return problem !== null && (isSent || problem.kind === 'long') ? textOf(problem) : null;
  };
  const field = (name: CorrectedField) => (
    <FormField
      name={name}
      label={editedFieldLabels[name]()}
      value={fields[name]}
      problem={problemTextOf(name)}
      onType={(typed) => edit({ fields: { ...fields, [name]: typed } })}
    />
  );

  return (
    <form
      ref={form}
      class="correction"
      aria-label={t('editor.correction')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        event.preventDefault();
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (editedFieldNames.some((name) => problemOf(name, fields[name]) !== null)) return;
        void finish(correcting.edit(regulation, fields, everywhere));
      }}
    >
      <RegulationSearch
        first={card.others}
        search={search}
        onChoose={(other) => void finish(correcting.assign(other, everywhere))}
      />
      <div class="pair">
        {field('number')}
        {field('year')}
      </div>
      {field('place')}
      {field('subject')}
      {card.mentionIds.length > 1 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) => edit({ everywhere: event.currentTarget.checked })}
          />
          {t('editor.everywhere', [card.mentionIds.length])}
        </label>
      )}
      <div class="row">
        <Button submit kind="primary">
          {t('editor.save')}
        </Button>
        <Button kind="plain" onPress={giveUp}>
          {t('editor.cancel')}
        </Button>
      </div>
    </form>
  );
}
