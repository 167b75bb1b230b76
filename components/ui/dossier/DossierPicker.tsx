import { FolderPlus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { type DossierChoice, findTitles, limits, newId } from '../../../lib/records';
import { Combobox } from '../controls/Combobox';
import { Icon } from '../controls/Icon';
import { failureText } from '../store/failure-text';
import { formatCount, t } from '../words/i18n';
import type { DossierPort } from './dossier-port';

// In: notes, and the dossiers that they can go into. Out: the notes in one of them, perhaps a new one.

interface DossierPickerProps {
  readonly port: DossierPort;
  readonly annotationIds: readonly string[];
  /** Told the dossier that they went into; null where the user left it. */
  readonly onDone: (chosen: { readonly id: string; readonly title: string } | null) => void;
}

/** Chooses the dossier that notes go into; the last option makes a new one with what was typed as its title. */
export function DossierPicker({ port, annotationIds, onDone }: DossierPickerProps) {
  const [choices, setChoices] = useState<readonly DossierChoice[] | null>(null);
  const [query, setQuery] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const fitting = findTitles(choices ?? [], query);
  const title = query.replace(/\s+/g, ' ').trim().slice(0, limits.title);

  useEffect(() => {
    port.choices(annotationIds).then(setChoices, () => {
      setChoices([]);
      setFault(t('dossier.unread'));
    });
  }, []);

  const put = async (dossierId: string, name: string, isNew: boolean) => {
    if (isBusy) return;
    setBusy(true);
    const result = await port
      .add(annotationIds, dossierId, isNew ? name : null)
      .catch(() => ({ kind: 'failed', reason: 'unknown' }) as const);
    setBusy(false);
    if (result.kind === 'saved') onDone({ id: dossierId, title: name });
    else setFault(failureText(result.reason));
  };
  const choose = (nth: number) => {
    const choice = fitting[nth];
    if (choice) void put(choice.id, choice.title, false);
    else if (title !== '') void put(newId(), title, true);
  };

  const options = fitting.map((choice) => ({
    key: choice.id,
    content: (
      <>
        <strong dir="auto">{choice.title}</strong>
        <small>{factsOf(choice, annotationIds.length)}</small>
      </>
    ),
  }));
  if (title !== '') {
    const content = (
      <strong>
        <Icon icon={FolderPlus} /> {t('dossier.makeNamed', [title])}
      </strong>
    );
    options.push({ key: '', content });
  }
  return (
    <div class="dossier-picker">
      <Combobox
        label={t('dossier.into', annotationIds.length, [formatCount(annotationIds.length)])}
        listLabel={t('dossier.list')}
        placeholder={t('dossier.pick')}
        most={limits.title}
        takesFocus
        query={query}
        onQuery={(typed) => {
          setQuery(typed);
          setFault(null);
        }}
        options={options}
        onChoose={choose}
        onClose={() => onDone(null)}
      />
      {options.length === 0 && choices !== null && fault === null && (
        <p class="hint" role="status">
          {t('dossier.nonePick')}
        </p>
      )}
      {fault !== null && (
        <p class="warning" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

const factsOf = ({ notes, present }: DossierChoice, wanted: number): string =>
  [
    t('dossier.count', notes, [formatCount(notes)]),
    present > 0 &&
      (present === wanted
        ? t('dossier.present')
        : t('dossier.somePresent', [formatCount(present), formatCount(wanted)])),
  ]
    .filter(Boolean)
    .join(' · ');
