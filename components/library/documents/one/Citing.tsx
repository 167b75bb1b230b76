import { useCallback, useMemo, useState } from 'preact/hooks';
import { type CitingArticle, comparePins, isWithin, pinHeads } from '../../../../lib/records';
import { later } from '../../../ui/browser/later';
import { Button } from '../../../ui/controls/Button';
import { type RowPlace, VirtualList } from '../../../ui/notes/list/VirtualList';
import { formatCount, t } from '../../../ui/words/i18n';
import { usePageScroller } from '../../frame/page-scroller';
import { useLibrary } from '../../library-context';
import { pinName } from '../pin-name';
import { CitingRow } from './CitingRow';

const Timeline = later(async () => (await import('../../pictures/Timeline')).Timeline);

interface CitingProps {
  readonly id: string;
  /** The latest first. */
  readonly citing: readonly CitingArticle[];
  readonly pin: string | null;
}

interface Stretch {
  readonly from: string;
  readonly to: string;
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

type Counts = readonly (readonly [value: string, count: number])[];

interface ChipsProps {
  readonly label: string;
  readonly counts: Counts;
  readonly nameOf: (value: string) => string;
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

const FEW = 12;

function Chips({ label, counts, nameOf, chosen, onChoose }: ChipsProps) {
  const [isWhole, setWhole] = useState(false);
  if (counts.length === 0 && chosen === null) return null;
  // What the address asks for can be taken off, though nothing has it.
  const listed = chosen === null || counts.some(([value]) => value === chosen);
  const all: Counts = listed ? counts : [[chosen ?? '', 0], ...counts];
  const shown = isWhole ? all : all.filter(([value], at) => at < FEW || value === chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons everywhere
    <div class="citing-chips" role="group" aria-label={label}>
      <span class="hint">{label}</span>
      {shown.map(([value, count]) => (
        <Button
          key={value}
          class="citing-chip"
          aria-pressed={value === chosen}
          onPress={() => onChoose(value === chosen ? null : value)}
        >
          {nameOf(value)} <span class="hint">{formatCount(count)}</span>
        </Button>
      ))}
      {!isWhole && counts.length > FEW && (
        <Button kind="quiet" onPress={() => setWhole(true)}>
          {t('libraryList.more', [formatCount(counts.length - FEW)])}
        </Button>
      )}
    </div>
  );
}

/** In how many articles each value stands; by count, or in an order. */
function countsOf(
  citing: readonly CitingArticle[],
  valuesOf: (each: CitingArticle) => readonly string[],
  compare?: (one: string, other: string) => number,
): Counts {
  const counts = new Map<string, number>();
  for (const each of citing) {
    for (const value of new Set(valuesOf(each))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((one, other) =>
    compare ? compare(one[0], other[0]) : other[1] - one[1] || one[0].localeCompare(other[0], 'vi'),
  );
}

const pinsOf = ({ mentions }: CitingArticle): readonly string[] =>
  mentions.flatMap(({ pin }) => (pin === null ? [] : pinHeads(pin)));

const siteOf = ({ article }: CitingArticle): readonly string[] =>
  article?.site ? [article.site] : [];

const citesPin = ({ mentions }: CitingArticle, asked: string): boolean =>
  mentions.some(({ pin }) => pin !== null && isWithin(pin, asked));

const dayOf = ({ at }: CitingArticle): string => at.slice(0, 10);

const isWithinDays = (each: CitingArticle, { from, to }: Stretch): boolean =>
  dayOf(each) >= from && dayOf(each) <= to;

function daysOf(citing: readonly CitingArticle[]) {
  const counts = new Map<string, number>();
  for (const each of citing) counts.set(dayOf(each), (counts.get(dayOf(each)) ?? 0) + 1);
  return [...counts].map(([day, count]) => ({ day, count }));
}
