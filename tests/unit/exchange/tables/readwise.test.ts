import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { dataText } from '../../../../lib/exchange/parts/data/data-text';
import type { Annotation } from '../../../../lib/records';
import { countedRuns } from '../../../counted-runs';
import { hostileText } from '../../../oracles/sets';
import { anArticle } from '../../store/records';
import { aHead, aNote } from '../context';
import { aBrokenNote, written } from '../written';

const quoted = (exact: string) => ({
  quote: { exact, prefix: '', suffix: '' },
  position: { start: 7, end: 9 },
  model: 1,
});

const rowsOf = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

test('is the template of Readwise, without a mark that its importer would take for a letter', async () => {
  const { text } = await written('readwise', [aHead(), aNote({ target: quoted('=1+1') })]);
  expect(rowsOf(text)).toEqual([
    ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'],
    [
      '=1+1',
      'Bảng thu chi dán ở cổng chợ',
      'Lê An',
      'https://bao.example/cho-que.html',
      '.chợ-quê\nHỏi lại.',
      '7',
      '2026-11-20 02:00:00',
    ],
  ]);
});

const AT = '2026-11-20T05:00:00.000Z';

test.each<readonly [Partial<Annotation>, string]>([
  [{ tags: [], note: 'một' }, 'một'],
  [{ tags: ['a b', 'c.d'], note: '' }, '.a-b .c-d'],
  [{ tags: ['c1'], note: '' }, '.c1-'],
  [{ tags: [], note: '...không rõ' }, '…không rõ'],
  [
    { tags: ['a'], note: 'một', checked: { state: 'refuted', source: 'Niên\ngiám', at: AT } },
    '.a\nmột\nĐã kiểm chứng: không đúng (2026-11-20): Niên giám',
  ],
  [
    { tags: [], note: '', checked: { state: 'open', source: '', at: AT } },
    'Cần kiểm chứng (2026-11-20)',
  ],
])('the note of %j is %j', async (over, note) => {
  expect(rowsOf((await written('readwise', [aNote(over)])).text)[1]?.[4]).toBe(note);
});

test('what is longer than Readwise takes is parted, or shortened where it cannot be', async () => {
  const exact = `${'ế'.repeat(8_190)}👍${'b'.repeat(9_000)}`;
  const article = anArticle({
    title: 't'.repeat(2_000),
    authors: Array.from({ length: 50 }, () => 'a'.repeat(300)),
    urls: [`https://bao.example/${'u'.repeat(3_000)}`],
  });
  const checked = { state: 'verified', source: 's'.repeat(4_000), at: AT } as const;
  const note = aNote({ target: quoted(exact), note: 'n'.repeat(20_000), checked }, { article });
  const rows = rowsOf((await written('readwise', [note])).text).slice(1);
  expect(rows.map(([highlight]) => highlight?.length)).toEqual([8_190, 8_191, 811]);
  expect(rows.map(([highlight]) => highlight).join('')).toBe(exact);
  expect(rows[0]?.slice(1, 5).map((value) => value.length)).toEqual([511, 1_024, 0, 8_191]);
  expect(rows[0]?.[4]).toMatch(/Đã kiểm chứng: đúng \(2026-11-20\): s{4000}$/);
  expect(rows[1]?.[4]).toBe('');
});

test('hostile quotations come back, dates and places are numbers or nothing', async () => {
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (exact, note) => {
      const target = { ...quoted(exact || 'x'), position: undefined };
      const { text } = await written('readwise', [aNote({ target, note, createdAt: note })]);
      const [, ...rows] = rowsOf(text);
      // The longest ones are parted.
      expect(rows.map(([highlight]) => highlight).join('')).toBe(dataText(exact || 'x'));
      for (const row of rows) expect(row.slice(5)).toEqual(['', '']);
      runs.count(/["\n,]/.test(exact));
    }),
    { numRuns: 200 },
  );
  expect(runs.share()).toBeGreaterThan(0.15);
});

test('notes without article or address stay, a broken row is left out and told', async () => {
  const imported = anArticle({ urls: ['https://title.invalid/abc'] });
  const items = [aNote({}, { article: null }), aNote({}, { article: imported }), aBrokenNote()];
  const { text, leftOut } = await written('readwise', items);
  expect(rowsOf(text).map((row) => row[3])).toEqual(['URL', '', '']);
  expect(leftOut).toBe(1);
});
