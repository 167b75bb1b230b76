import { describe, expect, test } from 'vitest';
import { hashText } from '../../../lib/text';
import { aBackground, aSnapshot, page } from './fakes';

interface Read {
  readonly at: string;
  readonly title: string;
  readonly lead?: string | null;
  readonly text: string;
}

/** What the background knows of the host once these articles were read, one after the other. */
async function linesAfter(reads: readonly Read[]): Promise<readonly string[]> {
  const { answers } = aBackground().start();
  for (const { at, title, lead = null, text } of reads) {
    const canonicalUrl = `https://bao.example/${at}.html`;
    const snapshot = { ...aSnapshot({ canonicalUrl, text }), title, lead };
    await answers.visitArticle(snapshot, page(canonicalUrl));
  }
  return (await answers.siteHint(undefined, page())).lines;
}

const portal = 'Cổng thông tin điện tử xã Vườn Nhãn';
const motto = 'Vì một xã xanh, sạch và ấm';
const cases: readonly (readonly [string, readonly Read[], readonly string[]])[] = [
  ['nothing from one article', [{ at: 'a', title: portal, text: 'Một.' }], []],
  [
    'the headline of two articles',
    [
      { at: 'a', title: portal, text: 'Một.' },
      { at: 'b', title: portal, text: 'Hai.' },
    ],
    [portal],
  ],
  [
    'the lead of two articles with headlines of their own',
    [
      { at: 'a', title: 'Vào mùa nhãn', lead: motto, text: 'Một.' },
      { at: 'b', title: 'Hết mùa nhãn', lead: motto, text: 'Hai.' },
    ],
    [motto],
  ],
  [
    'not of one article that was edited',
    [
      { at: 'a', title: 'Vào mùa nhãn', text: 'Một.' },
      { at: 'a', title: 'Vào mùa nhãn', text: 'Một, đã sửa.' },
    ],
    [],
  ],
  [
    'not of one text at two addresses',
    [
      { at: 'a', title: 'Vào mùa nhãn', text: 'Một.' },
      { at: 'a-in', title: 'Vào mùa nhãn', text: 'Một.' },
    ],
    [],
  ],
  [
    'not where headline and lead are those of an edited copy',
    [
      { at: 'a', title: 'Vào mùa nhãn', lead: 'Sớm hơn mọi năm.', text: 'Một.' },
      { at: 'a-in', title: 'Vào mùa nhãn', lead: 'Sớm hơn mọi năm.', text: 'Một, đã sửa.' },
    ],
    [],
  ],
  [
    'still after articles that were read well',
    [
      { at: 'a', title: portal, text: 'Một.' },
      { at: 'b', title: portal, text: 'Hai.' },
      { at: 'c', title: 'Hết mùa nhãn', text: 'Ba.' },
    ],
    [portal],
  ],
];

describe('a line is the site’s', () => {
  test.each(cases)('%s', async (_name, reads, lines) => {
    expect(await linesAfter(reads)).toEqual(lines.map(hashText));
  });
});

test('of a host of many mottos the newest are kept, and no word of any', async () => {
  const world = aBackground();
  const { answers } = world.start();
  for (let i = 0; i < 40; i++) {
    const canonicalUrl = `https://bao.example/${i}.html`;
    const title = `Tiêu đề ${Math.floor(i / 2)}`;
    const snapshot = { ...aSnapshot({ canonicalUrl, text: `Bài ${i}.` }), title, lead: null };
    await answers.visitArticle(snapshot, page(canonicalUrl));
  }
  const { lines } = await answers.siteHint(undefined, page());
  expect(lines).toHaveLength(12);
  expect(lines[0]).toBe(hashText('Tiêu đề 19'));
  expect(world.local.items.get('lines:bao.example')).not.toMatch(/Tiêu|Bài/);
});

test('what is stored is not believed where it is broken, and other hosts know nothing of it', async () => {
  const world = aBackground();
  const { answers } = world.start();
  for (const broken of ['7', '{"lines":[7]}', '{"lines":["a"],"last":{}}', 'null']) {
    world.local.items.set('lines:bao.example', broken);
    expect((await answers.siteHint(undefined, page())).lines).toEqual([]);
  }
});

test('a page in doubt is said at the icon of its tab', async () => {
  const world = aBackground();
  await world.start().answers.reportDoubt(undefined, page(undefined, 5));
  expect(world.doubted).toEqual([5]);
});
