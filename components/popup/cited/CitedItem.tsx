import { ArrowUpRight, Copy } from 'lucide';
import { useRef } from 'preact/hooks';
import type { CitedRegulation, DocumentLink, Regulation } from '../../../lib/records';
import { libraryAddress } from '../../ui/address/library-address';
import { Button, IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { formatDay } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import { citedRegulation } from './cited-regulation';
import { usePortal } from './use-portal';

interface CitedItemProps {
  readonly cited: CitedRegulation;
  /** What is stored of it. */
  readonly stored: Regulation | null;
  /** How many highlights of this article are linked to it. */
  readonly linked: number;
  /** In how many other annotated articles it was met. */
  readonly elsewhere: number;
  readonly isTabStop: boolean;
  readonly onJump: () => void;
  readonly onCopy: () => void;
}

/** A regulation that the article cites: its name leads to its first citation on the page. */
export function CitedItem(props: CitedItemProps) {
  const { cited, stored, linked, elsewhere, isTabStop, onJump, onCopy } = props;
  const { id, name, count, spellings } = cited;
  const row = useRef<HTMLLIElement>(null);
  const portal = usePortal(row, () => stored ?? citedRegulation(cited));
  const { issuer, date, subject } = stored ?? cited;
  const source = [issuer, date && formatDay(date, language())].filter(Boolean).join(' · ');
  return (
    <li ref={row} class="regulation">
      <div class="regulation-head">
        <Button
          class="regulation-jump"
          data-stop={id}
          tabIndex={isTabStop ? 0 : -1}
          onPress={onJump}
        >
          <span class="regulation-name" lang="vi">
            {name}
          </span>
          <span class="regulation-count">{t('popup.mentions', count)}</span>
        </Button>
        <IconButton icon={Copy} label={t('citing.copy')} size={16} onPress={onCopy} />
        {portal !== null && (
          <a
            class="icon-button"
            href={portal.url}
            target="_blank"
            rel="noreferrer"
            aria-label={t('popup.readAt', [name, portal.label])}
            title={portalTitle(portal)}
          >
            <Icon icon={ArrowUpRight} size={16} />
          </a>
        )}
      </div>
      {source !== '' && <p class="regulation-source">{source}</p>}
      {subject && (
        <p class="regulation-subject" lang="vi">
          {subject}
        </p>
      )}
      {spellings.length > 1 && (
        <p class="regulation-spellings">
          {t('popup.spellings', spellings.length)}
          {': '}
          <span lang="vi">{spellings.map((spelling) => `“${spelling}”`).join(', ')}</span>
        </p>
      )}
      {linked + elsewhere > 0 && (
        <p class="regulation-facts">
          {linked > 0 && t('popup.linked', linked)}
          {linked > 0 && elsewhere > 0 && ' · '}
          {elsewhere > 0 && (
            <a
              href={libraryAddress({ view: 'document', id, pin: null })}
              target="_blank"
              rel="noreferrer"
            >
              {t('popup.otherArticles', elsewhere)}
            </a>
          )}
        </p>
      )}
    </li>
  );
}

/** Where the link leads, and how surely. */
const portalTitle = ({ label, match, official }: DocumentLink): string =>
  [
    label,
    match === 'exact' ? t('editor.exact') : t('editor.search'),
    !official && t('editor.unofficial'),
  ]
    .filter(Boolean)
    .join(' · ');
