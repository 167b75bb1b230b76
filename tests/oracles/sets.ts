import * as fc from 'fast-check';
import type { Item } from '../../lib/exchange';
import { type ArticleRecord, colours, type Regulation } from '../../lib/records';
import { aHead, aNote, anyText } from '../unit/exchange/context';
import { aMention, anArticle, aRegulation } from '../unit/store/records';

/** What one format or another could take for more than text, and letters that programs lose. */
const hostile = fc.constantFrom(
  '=1+1',
  '＝1+1',
  '  =HYPERLINK("https://theo-doi.example","x")',
  '-2+3\n=4',
  '\r\n+1',
  '\t@SUM(A1)',
  "'=1",
  'ER  - ',
  '\nER  - \nTY  - JOUR\nTI  - khác',
  'thuế; phí;hải quan',
  '\u202Egpj.exe',
  'مرحبا \u2067שלום\u2069',
  '\uD800 lẻ \uDC00',
  '👨‍👩‍👧 🔥 𠀋',
  'e\u0323\u0302 ơ\u0309',
  '"a", ""b""',
  ']]></w:t><!--',
  '&amp;lt;p&amp;gt;',
  '</p><blockquote><script>',
  'https://bao.example/bai_viet_1.html?a=1&lang=vi#muc_2',
  'http://a.example/x(1)_y_*z* www.b.example c_d@e.example',
  '@book{x, title={y}}',
  '{{title|upper}} {% if x %}',
  '\u0000\u0007\u001B[31m\uFFFE\uFFFF',
  '\u00A0\u2003\uFEFF',
  'a'.repeat(300),
);

/** Text as a hostile page or an odd reader could have it; now and then it is very long. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: anyText },
  { weight: 40, arbitrary: fc.array(fc.oneof(hostile, anyText), { maxLength: 4 }).map(join) },
  { weight: 1, arbitrary: hostile.map((text) => `Câu dài của người đọc. ${text} `.repeat(150)) },
);

function join(parts: readonly string[]): string {
  return parts.join('');
}

const upTo = (most: number) => hostileText.map((text) => text.slice(0, most));
const filled = (most: number) => upTo(most).map((text) => text || 'x');
const rarely = <T>(usual: T, ...odd: readonly T[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

/** Without the liking for small numbers that would give two records one id. */
const serial = fc.noBias(fc.nat(999_999_999));

const address = fc.oneof(
  fc
    .nat(9_999)
    .map((at) => [`https://bao.example/bài viết ${at}.html?a=1&b=(2)`, `http://m.example/${at}`]),
  fc.constantFrom<string[]>(
    ['https://bao.example/a_b_*c*.html#muc|2'],
    ['https://khong-dia-chi.invalid/readwise/1'],
    ['https://'],
  ),
);

/** Each has one of few titles now and then, so that names of files meet. */
const article: fc.Arbitrary<ArticleRecord> = fc
  .record({
    id: serial.map((at) => `bao.example/bai-${at}`),
    urls: address,
    site: upTo(300),
    title: fc.oneof(
      filled(2_000),
      fc.constantFrom('Họp chợ', 'HỌP CHỢ', 'Họp cho\u031B\u0323', 'CON', '..'),
    ),
    authors: fc.array(filled(300), { maxLength: 3 }),
    publishedAt: rarely<string | null>('2024-03-02T08:10+07:00', null, '2026-99-99T..', 'hôm qua'),
    createdAt: rarely('2026-11-20T02:00:00.000Z', 'hôm kia'),
  })
  .map(anArticle);

const regulation: fc.Arbitrary<Regulation> = fc
  .record({
    id: serial.map((at) => `vn:doc:nghi-dinh:${at}/2024/NĐ-CP`),
    name: filled(500),
    issuer: fc.oneof(fc.constant(null), filled(300)),
    subject: fc.oneof(fc.constant(null), filled(2_000)),
    date: fc.constantFrom(null, '2024-01-05', '2024', 'hỏng'),
  })
  .map((over) => aRegulation({ type: 'nghi-dinh', symbol: 'NĐ-CP', year: '2024', ...over }));

const checked = fc.option(
  fc.record({
    state: fc.constantFrom('open' as const, 'verified' as const, 'refuted' as const),
    source: upTo(4_000),
    at: fc.constant('2026-11-22T02:00:00.000Z'),
  }),
  { freq: 2 },
);

const passage = fc.record({ exact: filled(20_000), prefix: upTo(1_000), suffix: upTo(1_000) });

const note = (
  at: Readonly<{ article: ArticleRecord | null; regulations: readonly Regulation[] }>,
): fc.Arbitrary<Item> =>
  fc
    .record({
      id: fc.uuid(),
      quote: passage,
      isPlaced: fc.boolean(),
      colour: fc.constantFrom(...colours),
      note: upTo(50_000),
      tags: fc.uniqueArray(filled(100), { maxLength: 4 }),
      checked,
      createdAt: rarely('2026-11-20T02:00:00.000Z', 'hôm qua', ''),
      change: fc.option(fc.record({ before: filled(5_000), after: upTo(5_000) }), { freq: 4 }),
    })
    .map(({ quote, isPlaced, change, ...over }) => {
      const block = { role: 'paragraph', ordinal: 3, hash: 'a1' };
      const place = isPlaced ? { position: { start: 5, end: 5 + quote.exact.length }, block } : {};
      return aNote(
        {
          ...over,
          articleId: at.article?.id ?? 'khong-co',
          target: { quote, model: 1, ...place },
          regulationIds: at.regulations.map(({ id }) => id),
        },
        {
          ...at,
          changed: change === null ? null : { ...change, seenAt: '2026-11-22T12:00:00.000Z' },
        },
      );
    });

const words = fc.record({
  kind: fc.constantFrom('heading' as const, 'text' as const),
  text: upTo(50_000),
});

/** An article with its notes, notes that stand alone, or words between them. */
const stretch: fc.Arbitrary<readonly Item[]> = fc
  .record({
    article: fc.oneof(
      { weight: 9, arbitrary: article },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    regulations: fc.uniqueArray(regulation, { maxLength: 3, selector: ({ id }) => id }),
    isHeaded: fc.boolean(),
    between: fc.option(words, { freq: 3 }),
  })
  .chain(({ article, regulations, isHeaded, between }) =>
    fc.array(note({ article, regulations }), { minLength: 1, maxLength: 4 }).map((notes) => {
      const mentions = regulations.map(({ id }) =>
        aMention({ id: `m ${id}`, regulationId: id, articleId: article?.id ?? 'khong-co' }),
      );
      const head = isHeaded ? [aHead({ article, regulations, mentions })] : [];
      return [...(between === null ? [] : [between]), ...head, ...notes];
    }),
  );

/**
 * Sets of notes with hostile text in every field, the same ones for the same seed. Some have no article, no address on the
 * web (`.invalid`), a date that is none, or titles that meet in one file name.
 */
export const sets = (count: number, seed: number): readonly (readonly Item[])[] =>
  fc
    .sample(fc.array(stretch, { minLength: 1, maxLength: 3 }), { numRuns: count, seed })
    .map((set) => set.flat());
