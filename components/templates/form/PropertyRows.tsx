import { Plus, X } from 'lucide';
import { useRef } from 'preact/hooks';
import { limits, type NoteTemplate } from '../../../lib/records';
import { Button, IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';

type Properties = NoteTemplate['properties'];

interface PropertyRowsProps {
  readonly properties: Properties;
  readonly onChange: (properties: Properties) => void;
}

/** The kinds of properties that Obsidian has. */
const types: readonly (readonly [string, () => string])[] = [
  ['text', () => t('templates.typeText')],
  ['multitext', () => t('templates.typeMultitext')],
  ['date', () => t('templates.typeDate')],
  ['datetime', () => t('templates.typeDatetime')],
  ['number', () => t('templates.typeNumber')],
  ['checkbox', () => t('templates.typeCheckbox')],
];

/** The front matter, a row for each property. */
export function PropertyRows({ properties, onChange }: PropertyRowsProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const change = (index: number, fields: Partial<Properties[number]>) =>
    onChange(properties.map((each, at) => (at === index ? { ...each, ...fields } : each)));
  return (
    <fieldset ref={group} class="template-properties">
      <legend class="field-label">{t('templates.fieldProperties')}</legend>
      {properties.map(({ name, type = 'text', value }, index) => {
        const number: [number] = [index + 1];
        return (
          <div key={index} class="template-property">
            <input
              class="text-input"
              aria-label={t('templates.propertyName', number)}
              value={name}
              maxLength={limits.name}
              onInput={({ currentTarget }) => change(index, { name: currentTarget.value })}
            />
            <select
              class="text-input"
              aria-label={t('templates.propertyType', number)}
              value={type}
              onChange={({ currentTarget }) => change(index, { type: currentTarget.value })}
            >
              {types.map(([id, word]) => (
                <option key={id} value={id}>
                  {word()}
                </option>
              ))}
              {!types.some(([id]) => id === type) && <option value={type}>{type}</option>}
            </select>
            <input
              class="text-input template-code"
              spellcheck={false}
              autocomplete="off"
              aria-label={t('templates.propertyValue', number)}
              value={value}
              maxLength={limits.templateText}
              onInput={({ currentTarget }) => change(index, { value: currentTarget.value })}
            />
            <IconButton
              icon={X}
              label={t('templates.propertyRemove', number)}
              onPress={() => {
                // The rows move up under the focus; the last one's button goes.
                group.current?.querySelector<HTMLElement>('.template-add')?.focus();
                onChange(properties.toSpliced(index, 1));
              }}
            />
          </div>
        );
      })}
      <Button
        kind="quiet"
        class="template-add"
        disabled={properties.length >= limits.templateProperties}
        onPress={() => onChange([...properties, { name: '', value: '', type: 'text' }])}
      >
        <Icon icon={Plus} />
        {t('templates.propertyAdd')}
      </Button>
    </fieldset>
  );
}
