import { ChevronDown, ChevronUp } from 'lucide';
import type { CitationCard } from '../../../lib/extension';
import { libraryAddress } from '../../ui/address/library-address';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';

interface MentionsProps {
  readonly card: CitationCard;
  readonly otherArticles: number;
}

/** How often and in which spellings the article cites the document, with the way from one citation to the next. */
export function Mentions({ card, otherArticles }: MentionsProps) {
  const { line } = useEditor();
  const { spellings, turn } = card;
  const count = card.mentionIds.length;
  return (
    <>
      <div class="mentions">
        <p>
          {t('editor.inArticle', count)}
          {spellings.length > 1 && <>, {t('editor.spellingCount', spellings.length)}</>}
          {otherArticles > 0 && (
            <>
              {' · '}
              <a
                href={libraryAddress({ view: 'document', id: card.regulation.id, pin: null })}
                target="_blank"
                rel="noopener"
              >
                {t('editor.elsewhere', otherArticles)}
              </a>
            </>
          )}
        </p>
        {count > 1 && (
          <div class="steps">
            <Button
              aria-label={t('editor.previousMention')}
              onPress={() => void line.perform({ name: 'turn', step: -1 })}
            >
              <Icon icon={ChevronUp} />
            </Button>
            <span>{t('editor.turn', [turn, count])}</span>
            <Button
              aria-label={t('editor.nextMention')}
              onPress={() => void line.perform({ name: 'turn', step: 1 })}
            >
              <Icon icon={ChevronDown} />
            </Button>
          </div>
        )}
      </div>
      <ul class="spellings" aria-label={t('editor.spellings')}>
        {spellings.map((spelling) => (
          <li key={spelling}>{spelling}</li>
        ))}
      </ul>
    </>
  );
}
