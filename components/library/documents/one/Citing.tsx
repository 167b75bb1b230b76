import { useCallback, useMemo } from 'preact/hooks';
import type { CitingArticle } from '../../../../lib/records';
import type { DocumentPlace } from '../../../ui/address/document-places';
import { later } from '../../../ui/browser/later';
import { Button } from '../../../ui/controls/Button';
import { type RowPlace, VirtualList } from '../../../ui/notes/list/VirtualList';
import { formatDay } from '../../../ui/words/dates';
import { formatCount, language, t } from '../../../ui/words/i18n';
import { usePageScroller } from '../../frame/page-scroller';
import { useLibrary } from '../../library-context';
import { pinName } from '../pin-name';
import { Chips } from './Chips';
import { CitingRow } from './CitingRow';
import { narrowedCiting } from './citing-counts';

const Timeline = later(async () => (await import('../../pictures/Timeline')).Timeline);

interface CitingProps {
  /** The document, and what the list is narrowed by. */
  readonly place: DocumentPlace;
  /** The latest first. */
  readonly citing: readonly CitingArticle[];
}

/** Who cites a document: narrowed by pinpoint, newspaper and time. Each count takes the other two in. */
export function Citing({ place, citing }: CitingProps) {
  const { go } = useLibrary();
  // As the list of documents counts: not those where only a note is linked to it.
  const cited = citing.filter(({ mentions }) => mentions.length > 0).length;
  const { pin, site, days: stretch } = place;
  const { pins, sites, days, shown } = useMemo(
    () => narrowedCiting(citing, { pin, site, stretch }),
    [citing, pin, site, stretch?.from, stretch?.to],
  );
  const narrow = (next: Partial<Pick<DocumentPlace, 'pin' | 'site' | 'days'>>) => {
    const { site: _, days: __, ...bare } = place;
    go({ ...bare, ...next });
  };
  const kept = { ...(site !== undefined && { site }), ...(stretch && { days: stretch }) };
  const { site: ofSite, ...butSite } = kept;
  const { days: ofDays, ...butDays } = kept;
  return (
    <section class="citing" aria-label={t('documents.citing')}>
      <h2>{t('documents.inArticles', cited, [formatCount(cited)])}</h2>
      <Chips
        label={t('documents.pins')}
        counts={pins}
        nameOf={pinName}
        chosen={pin === null ? [] : [pin]}
        onToggle={(value) => narrow({ ...kept, pin: value === pin ? null : value })}
      />
      <Chips
        label={t('libraryList.site')}
        counts={sites}
        nameOf={(name) => name}
        chosen={ofSite === undefined ? [] : [ofSite]}
        onToggle={(value) => narrow(value === ofSite ? butSite : { ...butSite, site: value })}
      />
      {days.length > 1 && (
        <Timeline
          days={days}
          label={t('documents.overTime')}
          onChoose={(from, to) => narrow({ ...butDays, days: { from, to } })}
        />
      )}
      {ofDays !== undefined && (
        <p class="citing-chips">
          <span class="hint">
            {formatDay(ofDays.from, language())}–{formatDay(ofDays.to, language())}
          </span>
          <Button kind="quiet" onPress={() => narrow(butDays)}>
            {t('documents.allTime')}
          </Button>
        </p>
      )}
      <p class="hint" role="status">
        {t('documents.shown', shown.length, [formatCount(shown.length)])}
      </p>
      {shown.length === 0 && citing.length > 0 && (
        <Button kind="quiet" onPress={() => narrow({ pin: null })}>
          {t('libraryList.noFilters')}
        </Button>
      )}
      <CitingRows id={place.id} rows={shown} pin={pin} />
    </section>
  );
}

interface CitingRowsProps {
  readonly id: string;
  readonly rows: readonly CitingArticle[];
  readonly pin: string | null;
}

/** Few of them are drawn: one decree can be cited by thousands. */
function CitingRows({ id, rows, pin }: CitingRowsProps) {
  const scroller = usePageScroller();
  const keyOf = useCallback((at: number) => rows[at]?.articleId ?? '', [rows]);
  const draw = (at: number, { tabIndex }: RowPlace) => {
    const row = rows[at];
    return row && <CitingRow documentId={id} citing={row} pin={pin} tabIndex={tabIndex} />;
  };
  return (
    <VirtualList
      label={t('documents.citing')}
      count={rows.length}
      keyOf={keyOf}
      render={draw}
      scroller={scroller}
    />
  );
}
