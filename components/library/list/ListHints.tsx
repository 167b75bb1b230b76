import { useMemo } from 'preact/hooks';
import type { Found } from '../../../lib/search';
import { hashOf } from '../../ui/address/library-address';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';
import { useValueNames } from '../filters/use-value-names';

interface ListHintsProps {
  readonly found: Found;
  readonly onWide: () => void;
  readonly onAround: () => void;
}

/** More than these are no answer to what was typed. */
const MAX_DOCUMENTS = 4;

/** What a search found besides notes: documents that the words name, and notes that fit less well. */
export function ListHints({ found, onWide, onAround }: ListHintsProps) {
  const { wider, around, regulations } = found;
  const documents = useMemo(() => regulations.slice(0, MAX_DOCUMENTS), [regulations]);
  const nameOf = useValueNames('regulation', documents);
  return (
    <>
      {documents.length > 0 && (
        <ul class="list-documents" aria-label={t('libraryList.documents')}>
          {documents.map((id) => (
            <li key={id}>
              <a href={hashOf({ view: 'document', id, pin: null })}>
                <span aria-hidden="true">§ </span>
                {nameOf(id)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {wider !== null && wider.count > 0 && (
        <Button class="list-wider" onPress={onWide}>
          {wider.kind === 'toneless'
            ? t('libraryList.toneless', wider.count, [formatCount(wider.count)])
            : t('libraryList.apart', wider.count, [formatCount(wider.count)])}
        </Button>
      )}
      {around > 0 && (
        <Button class="list-wider" onPress={onAround}>
          {t('libraryList.moreAround', around, [formatCount(around)])}
        </Button>
      )}
    </>
  );
}
