import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditedFields } from '../../lib/records';
import { t } from '../ui/i18n';
import { RegulationSearch } from './RegulationSearch';
import type { CitationView, PageActions } from './view';

interface CorrectionProps {
  readonly view: CitationView;
  readonly actions: PageActions;
  readonly onDone: () => void;
}

/** Says which document a citation means: another known one, or this one with other facts. */
export function Correction({ view, actions, onDone }: CorrectionProps) {
  const { regulation, at } = view;
  const [everywhere, setEverywhere] = useState(true);
  const [fields, setFields] = useState<EditedFields>({
    number: regulation.number ?? '',
    year: regulation.year ?? '',
    place: regulation.place ?? '',
    subject: regulation.subject ?? '',
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.parentElement?.scrollTo(0, 0), []);
  const field = (name: keyof EditedFields, label: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        value={fields[name]}
        onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
      />
    </label>
  );

  return (
    <form
      ref={form}
      class="correction"
      aria-label={t('reader.correct')}
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) actions.edit(at, fields, everywhere);
        onDone();
      }}
    >
      <RegulationSearch
        first={view.others}
        search={actions.search}
        onChoose={(other) => {
          actions.assign(at, other, everywhere);
          onDone();
        }}
      />
      <div class="pair">
        {field('number', t('reader.number'))}
        {field('year', t('reader.year'))}
        {field('place', t('reader.place'))}
      </div>
      {field('subject', t('reader.subject'))}
      {view.count > 1 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) => setEverywhere(event.currentTarget.checked)}
          />
          {t('reader.everywhere', [view.count])}
        </label>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {t('reader.saveCorrection')}
        </button>
        <button type="button" class="plain" onClick={onDone}>
          {t('reader.cancel')}
        </button>
      </div>
    </form>
  );
}
