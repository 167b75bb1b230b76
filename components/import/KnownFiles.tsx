import { importerIds } from '../../lib/exchange';
import { t } from '../ui/words/i18n';
import { kindWords } from './preview/plan-words';

/** What can be imported, and where the user gets each file. */
export const KnownFiles = () => (
  <details class="known-files">
    <summary>{t('import.tools')}</summary>
    <dl>
      {importerIds.map((id) => {
        const [name, from] = kindWords[id]();
        return (
          <div key={id} class="known-file">
            <dt>{name}</dt>
            <dd>{from}</dd>
          </div>
        );
      })}
    </dl>
  </details>
);
