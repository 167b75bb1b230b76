import { useCallback, useMemo, useState } from 'preact/hooks';
import { type CitingArticle, comparePins } from '../../../../lib/records';
import { later } from '../../../ui/browser/later';
import { Button } from '../../../ui/controls/Button';
import { type RowPlace, VirtualList } from '../../../ui/notes/list/VirtualList';
import { formatCount, t } from '../../../ui/words/i18n';
import { usePageScroller } from '../../frame/page-scroller';
import { useLibrary } from '../../library-context';
import { pinName } from '../pin-name';
import { Chips } from './Chips';
import { CitingRow } from './CitingRow';
import {
  citesPin,
  countsOf,
  daysOf,
  isWithinDays,
  pinsOf,
  type Stretch,
  siteOf,
} from './citing-counts';

const Timeline = later(async () => (await import('../../pictures/Timeline')).Timeline);

interface CitingProps {
  readonly id: string;
  /** The latest first. */
  readonly citing: readonly CitingArticle[];
  readonly pin: string | null;
}

/** Who cites a document: narrowed by pinpoint, newspaper and time, each with its count. */
export function Citing({ id, citing, pin }: CitingProps) {
  const { go } = useLibrary();
  const [site, setSite] = useState<string | null>(null);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const pins = useMemo(() => countsOf(citing, pinsOf, comparePins), [citing]);
  const sites = useMemo(() => countsOf(citing, siteOf), [citing]);
  const ofPin = useMemo(
    () => (pin === null ? citing : citing.filter((each) => citesPin(each, pin))),
    [citing, pin],
  );
  const days = useMemo(() => daysOf(ofPin), [ofPin]);
  const shown = useMemo(
    () =>
      ofPin.filter(
        (each) =>
          (site === null || siteOf(each).includes(site)) &&
          (stretch === null || isWithinDays(each, stretch)),
      ),
    [ofPin, site, stretch],
  );
  return (
    <section class="citing" aria-label={t('documents.citing')}>
      <h2>{t('documents.inArticles', citing.length, [formatCount(citing.length)])}</h2>
      <Chips
        label={t('documents.pins')}
        counts={pins}
        nameOf={pinName}
        chosen={pin}
        onChoose={(next) => go({ view: 'document', id, pin: next }, 'replace')}
      />
      <Chips
        label={t('libraryList.site')}
        counts={sites}
        nameOf={(name) => name}
        chosen={site}
        onChoose={setSite}
      />
      {days.length > 1 && (
        <Timeline
          days={days}
          label={t('documents.overTime')}
          onChoose={(from, to) => setStretch({ from, to })}
        />
      )}
      {stretch !== null && (
        <Button kind="quiet" onPress={() => setStretch(null)}>
          {t('documents.allTime')}
        </Button>
      )}
      <p class="hint" role="status">
        {t('documents.shown', shown.length, [formatCount(shown.length)])}
      </p>
      <CitingRows id={id} rows={shown} pin={pin} />
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
