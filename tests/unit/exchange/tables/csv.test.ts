import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { dataText } from '../../../../lib/exchange/parts/data/data-text';
import { guarded } from '../../../../lib/exchange/tables/formula-guard';
import { countedRuns } from '../../../counted-runs';
import { hostileText } from '../../../oracles/sets';
import { anArticle, aRegulation } from '../../store/records';
import { aHead, aNote } from '../context';
import { aBrokenNote, written } from '../written';

const tableOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** What a reader of ours takes off again. */
const unguarded = (value: string): string =>
  /^'(?:[\s']*[=+\-@＝＋－＠]|'*[\t\r])/u.test(value) ? value.slice(1) : value;

const full = () =>
  aNote(
    {
      createdAt: '2026-11-20T12:00:00.000Z',
      checked: { state: 'verified', source: 'Sở Y tế', at: '2026-11-21T12:00:00.000Z' },
    },
    { changed: { before: 'sớm', after: 'muộn', seenAt: '2026-11-22T12:00:00.000Z' } },
  );

test('has a row for each note, every field in its column', async () => {
  const { text } = await written('csv', [aHead(), full()]);
  const [row] = tableOf(text);
  // Moments are on the user's own clock.
  expect(row?.['Tô lúc']).toMatch(/^2026-11-2\d \d\d:\d\d$/);
  expect({ ...row, 'Tô lúc': '…', 'Liên kết tới đoạn': '…' }).toEqual({
    'Tiêu đề bài': 'Bảng thu chi dán ở cổng chợ',
    Báo: 'Báo Ví Dụ',
    'Tác giả': 'Lê An',
    'Ngày đăng': '2024-03-02',
    'Phần của bài': 'paragraph 1',
    'Đoạn trích': 'Chợ họp sớm.',
    'Ghi chú': 'Hỏi lại.',
    Màu: 'yellow',
    Nhãn: 'chợ quê',
    'Văn bản': 'Quy định 55-QĐ/TW',
    'Kiểm chứng': 'Đúng',
    'Nguồn kiểm chứng': 'Sở Y tế',
    'Ngày kiểm chứng': expect.stringMatching(/^2026-11-2[12]$/),
    'Báo đã sửa: trước': 'sớm',
    'Báo đã sửa: sau': 'muộn',
    'Báo đã sửa: ngày': expect.stringMatching(/^2026-11-2[23]$/),
    'Tô lúc': '…',
    'Liên kết tới đoạn': '…',
    'Địa chỉ bài': 'https://bao.example/cho-que.html',
  });
  // To the words that stand there now.
  expect(row?.['Liên kết tới đoạn']).toMatch(/^https:\/\/bao\.example\/cho-que\.html#:~:text=mu/);
});

test('is UTF-8 with a byte order mark and lines as RFC 4180 has them, in the chosen language', async () => {
  const { text } = await written('csv', [aNote()], { language: 'en' });
  expect(text.startsWith('\ufeff"Article","Newspaper","Authors",')).toBe(true);
  expect(text.match(/\r\n/g)).toHaveLength(2);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84 912', "'+84 912"],
  ['-2+3\n=4', "'-2+3\n=4"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\tthụt', "'\tthụt"],
  ['\r=1', "'\r=1"],
  ['＝1＋1', "'＝1＋1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  ['  \n =1', "'  \n =1"],
  ['\u00a0\u3000-1', "'\u00a0\u3000-1"],
  ["'=1", "''=1"],
  ['a=1', 'a=1'],
  ["'trích'", "'trích'"],
  ['55-QĐ/TW', '55-QĐ/TW'],
  ['', ''],
])('guards %j as %j', (value, guard) => {
  expect(guarded(value)).toBe(guard);
  expect(unguarded(guard)).toBe(value);
});

test('no value of a hostile note is a formula, and each is read back as it was', async () => {
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (title, exact, words) => {
      const note = aNote(
        {
          note: words,
          target: { quote: { exact: exact || 'x', prefix: '', suffix: '' }, model: 1 },
          checked: { state: 'open', source: title, at: '2026-11-21T12:00:00.000Z' },
        },
        {
          article: anArticle({ title, site: words, authors: [exact] }),
          regulations: [aRegulation({ name: title || 'x' })],
          changed: { before: exact, after: words, seenAt: 'hỏng' },
        },
      );
      const { text, leftOut } = await written('csv', [note]);
      const rows = tableOf(text);
      expect(rows).toHaveLength(1);
      expect(leftOut).toBe(0);
      for (const value of Object.values(rows[0] ?? {})) {
        expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }
      const { 'Đoạn trích': quotation = '', 'Ghi chú': said = '' } = rows[0] ?? {};
      expect(unguarded(quotation)).toBe(dataText(exact || 'x'));
      expect(unguarded(said)).toBe(dataText(words));
      runs.count([title, exact, words].some((part) => guarded(part) !== part));
    }),
    { numRuns: 400 },
  );
  expect(runs.share()).toBeGreaterThan(0.2);
});

test('a broken date is empty, a broken row is left out and told, and the rest is written', async () => {
  const items = [
    aNote({ createdAt: 'hôm qua' }, { article: anArticle({ publishedAt: '2026-99-99T10:00' }) }),
    aBrokenNote(),
    aNote({ note: 'sau' }),
  ];
  const { text, leftOut } = await written('csv', items);
  expect(leftOut).toBe(1);
  const rows = tableOf(text);
  expect(rows.map((row) => row['Ghi chú'])).toEqual(['Hỏi lại.', 'sau']);
  expect([rows[0]?.['Ngày đăng'], rows[0]?.['Tô lúc']]).toEqual(['', '']);
});

test('a note without article, place or address on the web is a row all the same', async () => {
  const lost = aNote({ target: { quote: { exact: 'x', prefix: '', suffix: '' }, model: 1 } });
  const imported = anArticle({ urls: ['https://title.invalid/abc'] });
  const items = [
    { ...lost, article: null, regulations: [] },
    { ...lost, article: imported },
  ];
  const rows = tableOf((await written('csv', items)).text);
  expect(rows.map((row) => row['Địa chỉ bài'])).toEqual(['', '']);
  expect(rows.map((row) => row['Liên kết tới đoạn'])).toEqual(['', '']);
  expect(rows[0]?.['Văn bản']).toBe(aRegulation().id);
});
