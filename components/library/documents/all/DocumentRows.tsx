import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import type { DocumentRow } from '../../../../lib/records';
import { hashOf } from '../../../ui/address/library-address';
import {
  type RowPlace,
  VirtualList,
  type VirtualListControl,
} from '../../../ui/notes/list/VirtualList';
import { formatDay } from '../../../ui/words/dates';
import { formatCount, language, t } from '../../../ui/words/i18n';
import { usePageScroller } from '../../frame/page-scroller';

// In: documents, and who cites them. Out: a list of them, of which few are drawn; what is to be reviewed; new ones.

interface DocumentRowsProps {
  readonly rows: readonly DocumentRow[];
  readonly control: RefObject<VirtualListControl | null>;
}

/** Documents in their order, of which those are drawn that are seen. */
export function DocumentRows({ rows, control }: DocumentRowsProps) {
  const scroller = usePageScroller();
  const keyOf = useCallback((at: number) => rows[at]?.regulation.id ?? '', [rows]);
  const draw = (at: number, { tabIndex }: RowPlace) => {
    const row = rows[at];
    return row && <OneRow row={row} tabIndex={tabIndex} />;
  };
  return (
    <VirtualList
      label={t('library.navDocuments')}
      count={rows.length}
      keyOf={keyOf}
      render={draw}
      scroller={scroller}
      control={control}
    />
  );
}

interface OneRowProps {
  readonly row: DocumentRow;
  readonly tabIndex: 0 | -1;
}

function OneRow({ row: { regulation, articles, notes, lastAt }, tabIndex }: OneRowProps) {
  const { id, name, issuer, date, year, subject, aliases } = regulation;
  const facts = [
    issuer,
    date ? formatDay(date, language()) : name.includes(year ?? name) ? null : year,
    aliases.length > 0 && t('documents.merged', aliases.length, [formatCount(aliases.length)]),
  ];
  const uses = [
    t('documents.inArticles', articles, [formatCount(articles)]),
    notes > 0 && t('library.versionNotes', notes, [formatCount(notes)]),
    lastAt !== null && t('documents.lastAt', [formatDay(lastAt, language())]),
  ];
  return (
    <div class="document-row">
      <p>
        <a
          class="document-name"
          data-stop={id}
          tabIndex={tabIndex}
          href={hashOf({ view: 'document', id, pin: null })}
          lang="vi"
          dir="auto"
        >
          {name}
        </a>
      </p>
      {facts.some(Boolean) && <p class="hint">{facts.filter(Boolean).join(' · ')}</p>}
      {subject && (
        <p class="document-subject" lang="vi" dir="auto">
          {subject}
        </p>
      )}
      <p class="document-uses">{uses.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
