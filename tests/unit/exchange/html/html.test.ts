import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FormatContext, type Item, richText } from '../../../../lib/exchange';
import { countedRuns } from '../../../counted-runs';
import { anArticle } from '../../store/records';
import { aHead, aNote, context, textOf } from '../context';
import { hostileItems, hostileText, shownTexts, visible } from '../hostile-items';
import { report, reportContext } from '../report';
import { elementsOf, readXml, textIn, type XmlElement } from '../strict-xml';

const LINK = 'https://bao.example/cho-que.html#:~:text=Ch%E1%BB%A3%20h%E1%BB%8Dp%20s%E1%BB%9Bm%2E';

const readPage = (html: string): XmlElement => readXml(html, ['meta', 'br']);
const readRich = (html: string): XmlElement => readXml(`<div>${html}</div>`, ['meta', 'br']);

async function pageOf(
  items: readonly Item[],
  over: Partial<FormatContext> = {},
): Promise<XmlElement> {
  return readPage(await textOf('html', items, over));
}

const only = (page: XmlElement, name: string): XmlElement[] =>
  elementsOf(page).filter((each) => each.name === name);

test('writes a report of three articles', async () => {
  const page = await pageOf(report, reportContext);
  const [main] = only(page, 'main');
  const outline = main?.children.flatMap((each) =>
    typeof each === 'string'
      ? []
      : `${each.name}${each.attributes.class ? `.${each.attributes.class}` : ''}`,
  );
  expect(outline).toEqual([
    'h1',
    ...['h2', 'p.source'],
    ...['p.place', 'blockquote', 'p.detail', 'p', 'p', 'p.detail', 'p.detail', 'p.detail'],
    ...['p.place', 'blockquote', 'p.detail', 'p.detail', 'p'],
    ...['h2', 'p.source'],
    ...['p.place', 'blockquote', 'p.detail', 'p', 'p.detail', 'p.detail', 'p.detail'],
    ...['p.place', 'blockquote', 'p.detail'],
    ...['h2', 'p.source'],
    ...['p.place', 'blockquote', 'p', 'p.detail', 'p.detail'],
    ...['h2', 'ol'],
  ]);
  expect(only(page, 'p').map(textIn).slice(0, 3)).toEqual([
    'Báo Ví Dụ · Lê An, Trần Bình · 02/10/2026 · https://bao.example/kinh-te/thu-chi-cho-que-4127.html?ref=trang-nhat&trang=1',
    'Đoạn 3 · Số liệu · ghi ngày 20/11/2026',
    expect.stringMatching(/^Từ tháng 9, /),
  ]);
  expect(only(page, 'li').map(textIn)).toHaveLength(3);
});

test('loads nothing and runs nothing', async () => {
  const page = await pageOf(report, reportContext);
  const policy = only(page, 'meta').find((each) => each.attributes['http-equiv']);
  expect(policy?.attributes.content).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(textIn(only(page, 'style')[0] ?? page)).not.toMatch(/url\(|@import|expression/i);
  expect(only(page, 'html')[0]?.attributes.lang).toBe('vi');
});

test('a note alone names its source, with the address as a link', async () => {
  const page = await pageOf([aNote({ tags: [], regulationIds: [] })]);
  expect(only(page, 'p').map(textIn)).toContain(
    'Nguồn: Lê An, “Bảng thu chi dán ở cổng chợ”, Báo Ví Dụ, 02/3/2024. https://bao.example/cho-que.html. Xem đoạn này trong bài',
  );
  expect(only(page, 'a').map(({ attributes }) => attributes.href)).toEqual([
    'https://bao.example/cho-que.html',
    LINK,
  ]);
  const unplaced = anArticle({ urls: ['https://nhap.invalid/'], site: '', authors: [] });
  expect(
    only(await pageOf([aHead({ article: unplaced }), aNote({}, { article: unplaced })]), 'a'),
  ).toEqual([]);
});

test('rich text has its looks in the elements, and the same as plain text', async () => {
  const { html, text } = await richText(report, reportContext);
  const rich = readRich(html);
  expect(elementsOf(rich).filter(({ attributes }) => attributes.class)).toEqual([]);
  expect(only(rich, 'blockquote')).toHaveLength(5);
  expect(only(rich, 'blockquote')[0]?.attributes.style).toContain('border-left');
  expect(only(rich, 'h1')).toEqual([]);
  expect(text).toBe(await textOf('text', report, reportContext));
});

const PAGE = new Set(
  'html head meta title style body main h1 h2 h3 p br a blockquote ol li'.split(' '),
);
const ATTRIBUTES = /^(?:lang|charset|http-equiv|content|name|class|style|href|rel|cite)$/;

/** What is there besides the elements and attributes that we write, and where links lead. */
const strange = (page: XmlElement): string[] =>
  elementsOf(page).flatMap(({ name, attributes }) => [
    ...(PAGE.has(name) ? [] : [name]),
    ...Object.keys(attributes).filter((each) => !ATTRIBUTES.test(each)),
    ...[attributes.href, attributes.cite].flatMap((each) =>
      each === undefined || /^https?:\/\/[!-~]+$/.test(each) ? [] : [each],
    ),
  ]);

const styles = (page: XmlElement): string[] =>
  elementsOf(page).flatMap(({ attributes }) => attributes.style ?? []);

test('hostile text in every field comes out of 1 000 files as plain text, and nothing else does', async () => {
  const looks = new Set(styles(readRich((await richText(everyLook, context)).html)));
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(hostileItems, hostileText, async (items, title) => {
      const page = await pageOf(items, { title });
      const rich = readRich((await richText(items, context)).html);
      expect(strange(page)).toEqual([]);
      expect(styles(page)).toEqual([]);
      expect(strange({ ...rich, name: 'main' })).toEqual([]);
      for (const style of styles(rich)) expect(looks).toContain(style);
      const shown = visible(textIn(page));
      const copied = visible(textIn(rich));
      expect(shown).toContain(visible(title));
      for (const text of shownTexts(items)) {
        expect(shown).toContain(visible(text));
        expect(copied).toContain(visible(text));
      }
      runs.count(shownTexts(items).some((text) => /[<&"]/.test(text)));
    }),
    { seed: 17, numRuns: 1_000 },
  );
  expect(runs.share()).toBeGreaterThan(0.8);
}, 240_000);

const everyLook: readonly Item[] = [
  ...report,
  { kind: 'heading', text: 'Chương' },
  { kind: 'text', text: 'Lời.' },
  aHead(),
];
