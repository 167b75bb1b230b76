import type { ArticleHead } from '../../records';
import type { Books } from './books';
import { localDayOf } from './day-numbers';
import { growingLists } from './growing';
import { numbered } from './note-rows';
import type { HeadColumns, NumberLists } from './projection-types';

/** An article as its row has it. */
export interface HeadRow {
  readonly id: string;
  readonly title: string;
  readonly site: number;
  readonly published: number;
  readonly cited: readonly number[] | Uint32Array;
  readonly words: readonly number[] | Uint32Array;
}

export const headRowOf = (head: ArticleHead, books: Books): HeadRow => ({
  id: head.id,
  title: head.title,
  site: books.sites.number(head.site),
  published: publishedDay(head.publishedAt),
  cited: head.cited.map(({ regulationId }) => books.regulations.number(regulationId)),
  words: numbered([[head.title], [head.site], head.authors], books),
});

/** For an article of which no record is stored. */
export const unknownHead = (id: string): ArticleHead => ({
  id,
  title: '',
  site: '',
  authors: [],
  publishedAt: null,
  cited: [],
});

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The newspaper's own day: the one that is printed, unless the hour is given in UTC. */
function publishedDay(publishedAt: string | null): number {
  if (publishedAt === null) return 0;
  if (/T.*Z$/i.test(publishedAt)) return localDayOf(Date.parse(publishedAt));
  const [, year, month, day] = DAY.exec(publishedAt) ?? [];
  return Number(year ?? 0) * 10_000 + Number(month ?? 0) * 100 + Number(day ?? 0);
}

/** The columns of all heads, and their words. */
export function headColumnsOf(rows: readonly HeadRow[]): {
  readonly columns: HeadColumns;
  readonly words: NumberLists;
} {
  const [cited, words] = [growingLists(), growingLists()];
  for (const row of rows) {
    cited.add(row.cited);
    words.add(row.words);
  }
  return {
    columns: {
      ids: rows.map(({ id }) => id),
      titles: rows.map(({ title }) => title),
      sites: Uint32Array.from(rows, ({ site }) => site),
      published: Uint32Array.from(rows, ({ published }) => published),
      cited: cited.done(),
    },
    words: words.done(),
  };
}
