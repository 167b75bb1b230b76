import { useId } from 'preact/hooks';
import type { Settings } from '../../../lib/records';
import { t } from '../../ui/words/i18n';

interface TemplateChoiceProps {
  readonly settings: Settings;
  /** Null for the form that Bên Lề has itself. */
  readonly onChoose: (id: string | null) => void;
}

const TEMPLATES_PAGE = '/templates.html';
const OWN = '';

/** By which template notes for Obsidian are written. */
export function TemplateChoice({ settings, onChoose }: TemplateChoiceProps) {
  const field = useId();
  const templates = settings.templates ?? [];
  return (
    <div class="template-choice">
      <label class="choice-head" for={field}>
        {t('exchange.template')}
      </label>
      <select
        id={field}
        class="text-input"
        value={settings.chosenTemplate ?? OWN}
        onChange={({ currentTarget: { value } }) => onChoose(value === OWN ? null : value)}
      >
        <option value={OWN}>{t('exchange.ownTemplate')}</option>
        {templates.map(({ id, template }) => (
          <option key={id} value={id}>
            {template.name}
          </option>
        ))}
      </select>
      <a href={TEMPLATES_PAGE}>{t('exchange.templates')}</a>
    </div>
  );
}
