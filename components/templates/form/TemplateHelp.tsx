import {
  filterNames,
  highlightMembers,
  regulationMembers,
  variableNames,
} from '../../../lib/exchange';
import { t } from '../../ui/words/i18n';

/** What can stand in braces, folded away. */
export const TemplateHelp = () => (
  <details class="template-help">
    <summary>{t('templates.help')}</summary>
    <Names title={t('templates.helpVariables')} names={variableNames} />
    <Names title={t('templates.helpHighlight')} names={highlightMembers} />
    <Names title={t('templates.helpRegulation')} names={regulationMembers} />
    <Names title={t('templates.helpFilters')} names={filterNames} />
    <p class="part-more">{t('templates.helpSpaces')}</p>
  </details>
);

const Names = ({ title, names }: { title: string; names: readonly string[] }) => (
  <>
    <h3 class="template-heading">{title}</h3>
    <ul class="template-words">
      {names.map((name) => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  </>
);
