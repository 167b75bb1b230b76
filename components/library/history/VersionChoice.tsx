import { useId, useMemo } from 'preact/hooks';
import type { Annotation, ArticleVersion } from '../../../lib/records';
import { formatMoment } from '../../ui/words/dates';
import { formatCount, language, t } from '../../ui/words/i18n';
import { notesByVersion } from './version-pair';

interface VersionChoiceProps {
  readonly versions: readonly ArticleVersion[];
  readonly annotations: readonly Annotation[];
  readonly before: ArticleVersion;
  readonly after: ArticleVersion;
  readonly onChoose: (before: string, after: string) => void;
}

/** Two lists of the stored versions, named by when they were first seen. The first list always has the earlier one. */
export function VersionChoice(props: VersionChoiceProps) {
  const { versions, annotations, before, after, onChoose } = props;
  const notes = useMemo(() => notesByVersion(versions, annotations), [versions, annotations]);
  const nameOf = ({ seenAt }: ArticleVersion, at: number): string => {
    const made = notes.get(seenAt) ?? 0;
    const facts = [
      formatMoment(seenAt, language()),
      at === 0 && t('library.firstVersion'),
      at === versions.length - 1 && t('library.newestVersion'),
      made > 0 && t('library.versionNotes', made, [formatCount(made)]),
    ];
    return facts.filter(Boolean).join(' · ');
  };
  const list = (shown: ArticleVersion, allowed: (at: number) => boolean) =>
    versions.map((version, at) => (
      <option
        key={version.seenAt}
        value={version.seenAt}
        selected={version === shown}
        disabled={!allowed(at)}
      >
        {nameOf(version, at)}
      </option>
    ));
  const [first, last] = [versions.indexOf(before), versions.indexOf(after)];

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser
    <div class="versions" role="group" aria-label={t('library.versions')}>
      <Choice
        label={t('library.before')}
        onChange={(seenAt) => onChoose(seenAt, after.seenAt)}
        options={list(before, (at) => at < last)}
      />
      <Choice
        label={t('library.after')}
        onChange={(seenAt) => onChoose(before.seenAt, seenAt)}
        options={list(after, (at) => at > first)}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: preact.ComponentChildren;
  readonly onChange: (value: string) => void;
}

function Choice({ label, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <p class="version">
      <label for={id}>{label}</label>
      <select id={id} onChange={(event) => onChange(event.currentTarget.value)}>
        {options}
      </select>
    </p>
  );
}
