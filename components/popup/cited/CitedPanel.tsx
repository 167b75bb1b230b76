import type { CitedRegulation, Regulation } from '../../../lib/records';
import { Empty } from '../../ui/controls/Empty';
import { formatDay } from '../../ui/words/dates';
import { t } from '../../ui/words/i18n';
import { language } from '../../ui/words/language';
import { useRoving } from '../list/use-roving';
import { CitedPicture } from '../shell/pictures';

interface CitedPanelProps {
  readonly cited: readonly CitedRegulation[];
  /** What is stored of them. */
  readonly regulations: readonly Regulation[];
  /** How many highlights of this article are linked to a regulation, by its id. */
  readonly linked: ReadonlyMap<string, number>;
  /** In how many other annotated articles it was met, by its id. */
  readonly elsewhere: ReadonlyMap<string, number>;
  readonly onJump: (regulationId: string) => void;
}

/** The regulations that the article cites, in the order of their first mention. */
export function CitedPanel({ cited, regulations, linked, elsewhere, onJump }: CitedPanelProps) {
  const { current, ...walk } = useRoving(cited.map(({ id }) => id));
  if (cited.length === 0) {
    return (
      <Empty
        picture={<CitedPicture />}
        title={t('popup.emptyCited')}
        more={t('popup.emptyCitedMore')}
      />
    );
  }
  const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  return (
    <ul class="cited" aria-label={t('popup.listCited')} {...walk}>
      {cited.map((told) => {
        const { id, name, count, spellings } = told;
        const known = byId.get(id) ?? told;
        const date = known.date && formatDay(known.date, language());
        const source = [known.issuer, date].filter(Boolean).join(' · ');
        const facts = [
          (linked.get(id) ?? 0) > 0 && t('popup.linked', linked.get(id) ?? 0),
          (elsewhere.get(id) ?? 0) > 0 && t('popup.otherArticles', elsewhere.get(id) ?? 0),
        ].filter(Boolean);
        return (
          <li key={id} class="regulation">
            <button
              type="button"
              class="regulation-jump"
              data-stop={id}
              tabIndex={current === id ? 0 : -1}
              onClick={() => onJump(id)}
            >
              <span class="regulation-name" lang="vi">
                {name}
              </span>
              <span class="regulation-count">{t('popup.mentions', count)}</span>
            </button>
            {source !== '' && <p class="regulation-source">{source}</p>}
            {known.subject && (
              <p class="regulation-subject" lang="vi">
                {known.subject}
              </p>
            )}
            <p class="regulation-spellings">
              {t('popup.spellings', spellings.length)}
              {': '}
              <span lang="vi">{spellings.map((spelling) => `“${spelling}”`).join(', ')}</span>
            </p>
            {facts.length > 0 && <p class="regulation-facts">{facts.join(' · ')}</p>}
          </li>
        );
      })}
    </ul>
  );
}
