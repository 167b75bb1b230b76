import { FolderPlus } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type DossierChoice, findTitles, limits, newId } from '../../../lib/records';
import { Button } from '../controls/Button';
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

/** Chooses the dossier that notes go into: a combobox, of which the last option makes a new one with what was typed as its title. */
export function DossierPicker({ port, annotationIds, onDone }: DossierPickerProps) {
  const [choices, setChoices] = useState<readonly DossierChoice[] | null>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const fitting = findTitles(choices ?? [], query);
  const title = query.replace(/\s+/g, ' ').trim().slice(0, limits.title);
  const count = fitting.length + (title === '' ? 0 : 1);
  const at = Math.min(active, count - 1);

  useEffect(() => {
    field.current?.focus();
    port.choices(annotationIds).then(setChoices, () => {
      setChoices([]);
      setFault(t('dossier.unread'));
    });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined && count > 0) setActive((next + count) % count);
    else if (event.key === 'Enter' && !event.ctrlKey && count > 0) choose(at);
    else if (event.key === 'Escape') onDone(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="dossier-picker">
      <label class="field">
        <span>{t('dossier.into', annotationIds.length, [formatCount(annotationIds.length)])}</span>
        <input
          ref={field}
          role="combobox"
          value={query}
          maxLength={limits.title}
          autocomplete="off"
          aria-autocomplete="list"
          placeholder={t('dossier.pick')}
          aria-expanded={count > 0}
          aria-controls={id}
          aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
            setFault(null);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div
        ref={list}
        id={id}
        class="choices"
        role="listbox"
        aria-label={t('dossier.list')}
        tabIndex={-1}
      >
        {fitting.map((choice, nth) => (
          <Button
            key={choice.id}
            id={`${id}-${nth}`}
            class="choice"
            role="option"
            aria-selected={nth === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onPress={() => choose(nth)}
          >
            <strong dir="auto">{choice.title}</strong>
            <small>{factsOf(choice, annotationIds.length)}</small>
          </Button>
        ))}
        {title !== '' && (
          <Button
            id={`${id}-${fitting.length}`}
            class="choice"
            role="option"
            aria-selected={at === fitting.length}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onPress={() => choose(fitting.length)}
          >
            <strong>
              <Icon icon={FolderPlus} /> {t('dossier.makeNamed', [title])}
            </strong>
          </Button>
        )}
      </div>
      {count === 0 && choices !== null && fault === null && (
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
