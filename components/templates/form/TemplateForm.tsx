import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fileName, templateFileText } from '../../../lib/exchange';
import { limits } from '../../../lib/records';
import { failureOf, type Store } from '../../../lib/store';
import { download } from '../../ui/browser/download';
import { Button } from '../../ui/controls/Button';
import { failureText } from '../../ui/store/failure-text';
import { formatCount, t } from '../../ui/words/i18n';
import { chooseTemplate } from '../stored-templates';
import { PropertyRows } from './PropertyRows';
import { MAX_TEMPLATE_CHARS, type SaveState, type TemplateDraft } from './use-template-draft';

// In: a template. Out: what is typed into it, saved by itself.

interface TemplateFormProps {
  readonly store: Store;
  readonly id: string;
  readonly draft: TemplateDraft;
  /** Whether exports to Obsidian are written by it. */
  readonly isChosen: boolean;
}

/** What Clipper and Obsidian can do with a note, in words. */
const behaviors: readonly (readonly [string, () => string])[] = [
  ['create', () => t('templates.behaviorCreate')],
  ['append-specific', () => t('templates.behaviorAppend')],
  ['prepend-specific', () => t('templates.behaviorPrepend')],
  ['append-daily', () => t('templates.behaviorAppendDaily')],
  ['prepend-daily', () => t('templates.behaviorPrependDaily')],
  ['overwrite', () => t('templates.behaviorOverwrite')],
];

/** The fields of a template. They save themselves. */
export function TemplateForm({ store, id, draft, isChosen }: TemplateFormProps) {
  const { template, state, change } = draft;
  const [fault, setFault] = useState<string | null>(null);
  const choose = async (isOn: boolean) => {
    try {
      await chooseTemplate(store, isOn ? id : null);
      setFault(null);
    } catch (error) {
      setFault(failureText(failureOf(error)));
    }
  };
  const isKnown = behaviors.some(([behavior]) => behavior === template.behavior);
  return (
    <section class="part">
      <h2 class="part-title">{t('templates.edit')}</h2>
      <p class="template-state" role="status">
        {state !== null && <StateText state={state} />}
      </p>
      <Field label={t('templates.fieldName')}>
        {(field) => (
          <input
            id={field}
            class="text-input"
            value={template.name}
            maxLength={limits.name}
            aria-invalid={state?.kind === 'nameless'}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('templates.fieldNoteName')}>
        {(field) => (
          <CodeInput
            id={field}
            value={template.noteNameFormat}
            onChange={(noteNameFormat) => change({ noteNameFormat })}
          />
        )}
      </Field>
      <Field label={t('templates.fieldPath')}>
        {(field) => (
          <CodeInput id={field} value={template.path} onChange={(path) => change({ path })} />
        )}
      </Field>
      <Field label={t('templates.fieldBehavior')}>
        {(field) => (
          <select
            id={field}
            class="text-input"
            value={template.behavior}
            onChange={({ currentTarget }) => change({ behavior: currentTarget.value })}
          >
            {behaviors.map(([behavior, name]) => (
              <option key={behavior} value={behavior}>
                {name()}
              </option>
            ))}
            {!isKnown && (
              <option value={template.behavior}>
                {t('templates.behaviorOther', [template.behavior])}
              </option>
            )}
          </select>
        )}
      </Field>
      <PropertyRows
        properties={template.properties}
        onChange={(properties) => change({ properties: [...properties] })}
      />
      <Field label={t('templates.fieldContent')}>
        {(field) => (
          <textarea
            id={field}
            class="text-input template-code template-content"
            spellcheck={false}
            maxLength={limits.templateText}
            value={template.noteContentFormat}
            onInput={({ currentTarget }) => change({ noteContentFormat: currentTarget.value })}
          />
        )}
      </Field>
      <label class="template-choice">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => void choose(currentTarget.checked)}
        />
        {t('templates.used')}
      </label>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="line-buttons">
        <Button
          kind="quiet"
          onPress={() =>
            download(
              [templateFileText(template)],
              'application/json',
              fileName(template.name, 'json'),
            )
          }
        >
          {t('templates.export')}
        </Button>
      </div>
    </section>
  );
}

function StateText({ state }: { state: SaveState }) {
  switch (state.kind) {
    case 'saved':
      return <span class="done">{t('settings.saved')}</span>;
    case 'saving':
      return <span>{t('settings.saving')}</span>;
    case 'unsaved':
      return <span>{t('templates.unsaved')}</span>;
    case 'nameless':
      return <span class="template-fault">{t('templates.nameMissing')}</span>;
    case 'too-long':
      return (
        <span class="template-fault">
          {t('templates.tooLong', [formatCount(MAX_TEMPLATE_CHARS)])}
        </span>
      );
    case 'failed':
      return <span class="template-fault">{failureText(state.reason)}</span>;
  }
}

interface FieldProps {
  readonly label: string;
  /** The control, under the id that the label points at. */
  readonly children: (id: string) => ComponentChildren;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <>
      <label class="field-label" for={id}>
        {label}
      </label>
      {children(id)}
    </>
  );
}

interface CodeInputProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const CodeInput = ({ id, value, onChange }: CodeInputProps) => (
  <input
    id={id}
    class="text-input template-code"
    spellcheck={false}
    autocomplete="off"
    maxLength={limits.templateText}
    value={value}
    onInput={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
