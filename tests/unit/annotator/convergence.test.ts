import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colours } from '../../../lib/records';
import { quiet, testClock } from '../../annotator/clock';
import { type Fate, fakeBackground } from '../../annotator/fake-background';
import { openPage, type Shown } from '../../annotator/fake-page';

const HOUR = 3_600_000;
const paragraphs = [
  'Quận đã rà soát từng chỉ tiêu trong ba tháng đầu năm.',
  'Người đứng đầu phải gương mẫu, nói đi đôi với làm.',
];
const url = 'https://bao.example/bai-1';

test.each<[string, Shown[]]>([
  [
    'the same text',
    [
      { url, paragraphs },
      { url, paragraphs },
      { url, paragraphs },
    ],
  ],
  [
    'two texts of an A/B headline',
    [0, 1, 2, 3].map((n) => ({
      url,
      paragraphs: [n % 2 ? 'Đầu đề thứ nhất' : 'Đầu đề thứ hai', ...paragraphs],
    })),
  ],
  [
    'other addresses',
    ['www.bao.example/bai-1', 'm.bao.example/bai-1', 'bao.example/bai-1?fbclid=x'].map((at) => ({
      url: `https://${at}`,
      canonical: url,
      paragraphs,
    })),
  ],
])('copies of an article fall silent: %s', async (_, shown) => {
  const background = fakeBackground();
  const clock = testClock();
  const pages = shown.map((one) => openPage(background, clock, one));
  await quiet();
  for (const { session } of pages) {
    session.highlight({ start: 0, end: 4 });
    await quiet();
  }
  const [page] = pages;
  const id = page?.session.view().entries[0]?.mark.id ?? '';
  page?.session.recolour(id, 'blue');
  await quiet();
  const { writes, news } = background;
  const asked = background.messages.length;
  await clock.pass(HOUR);
  expect({ writes: background.writes - writes, news: background.news - news }).toEqual({
    writes: 0,
    news: 0,
  });
  expect(background.messages.length).toBe(asked);
  const texts = new Set(shown.map((one) => one.paragraphs.join('\n'))).size;
  expect(background.versions.get('bao.example/bai-1')).toHaveLength(texts);
  for (const { session } of pages) {
    expect(session.view().entries).toHaveLength(shown.length);
    expect(session.view().entries.find(({ mark }) => mark.id === id)?.mark.colour).toBe('blue');
  }
});

type Act =
  | { readonly kind: 'highlight'; readonly page: number; readonly start: number }
  | {
      readonly kind: 'recolour';
      readonly page: number;
      readonly which: number;
      readonly to: number;
    }
  | { readonly kind: 'remove' | 'restore' | 'retry'; readonly page: number; readonly which: number }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'release' }
  | {
      readonly kind: 'fate';
      readonly fate: Fate;
      readonly on: 'addAnnotation' | 'patchMark' | 'openArticle';
    };

const page = fc.nat(2);
const which = fc.nat(5);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('highlight' as const), page, start: fc.nat(40) }),
  fc.record({ kind: fc.constant('recolour' as const), page, which, to: fc.nat(3) }),
  fc.record({ kind: fc.constantFrom('remove', 'restore', 'retry'), page, which }),
  fc.record({ kind: fc.constant('pass' as const), seconds: fc.nat(30) }),
  fc.record({ kind: fc.constant('release' as const) }),
  fc.record({
    kind: fc.constant('fate' as const),
    fate: fc.constantFrom<Fate>(
      'dies',
      'dies-after',
      'slow',
      'late',
      'never',
      'twice',
      'blocked',
      'full',
    ),
    on: fc.constantFrom('addAnnotation', 'patchMark', 'openArticle'),
  }),
);

test('whatever fails on the way, in the end every page shows what is stored, and nobody speaks', async () => {
  const checked = { runs: 0, annotations: 0, fates: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 25 }), async (acts) => {
      const background = fakeBackground();
      const clock = testClock();
      const pages = [0, 1, 2].map(() => openPage(background, clock, { url, paragraphs }));
      await quiet();
      for (const one of acts) {
        if (one.kind === 'pass') await clock.pass(one.seconds * 1_000);
        else if (one.kind === 'release') background.release();
        else if (one.kind === 'fate') {
          background.next(one.on, one.fate);
          checked.fates++;
        } else {
          const session = pages[one.page]?.session;
          if (session === undefined) continue;
          if (one.kind === 'highlight') session.highlight({ start: one.start, end: one.start + 9 });
          else {
            const known = [
              ...session.view().entries.map(({ mark }) => mark.id),
              ...session.facts().written.keys(),
            ];
            const id = known[one.which] ?? 'none';
            if (one.kind === 'recolour') session.recolour(id, colours[one.to] ?? 'yellow');
            else session[one.kind](id);
          }
        }
      }
      // The last fates are used up, and all that waits has had its time.
      for (let round = 0; round < 3; round++) {
        await clock.pass(HOUR);
        background.release();
      }
      await quiet();
      for (const { session } of pages) session.changed([]);
      await clock.pass(HOUR);
      background.release();
      await clock.pass(HOUR);
      const asked = background.messages.length;
      await clock.pass(HOUR);
      expect(background.messages.length).toBe(asked);
      const stored = [...background.annotations.values()]
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ id, colour }) => `${id} ${colour}`)
        .sort();
      for (const { session } of pages) {
        const shown = session.view().entries.map(({ mark, save }) => {
          expect(save.kind).toBe('saved');
          return `${mark.id} ${mark.colour}`;
        });
        expect(shown.sort()).toEqual(stored);
        expect(session.facts().pending.size).toBe(0);
      }
      checked.runs++;
      checked.annotations += background.annotations.size;
    }),
    { numRuns: 150 },
  );
  expect(checked.runs).toBe(150);
  expect(checked.annotations).toBeGreaterThan(150);
  expect(checked.fates).toBeGreaterThan(150);
});
