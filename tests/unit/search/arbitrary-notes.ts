import * as fc from 'fast-check';
import {
  type Annotation,
  type ArticleHead,
  colours,
  type Dossier,
  type Regulation,
} from '../../../lib/records';
import { dimensions, type Filters } from '../../../lib/search';
import { aDocument, aHead, aNote } from './notes';

/** Few words, so that they meet often. */
export const someWord = fc.constantFrom(
  'chợ',
  'cho',
  'Hạnh',
  'hành',
  'đất',
  'dat',
  'hoà',
  'hòa',
  '55-QĐ/TW',
  '24/2024',
  '🙂',
  '한국',
  'e\u0301',
  'giá',
);
export const someText = fc.array(someWord, { maxLength: 7 }).map((words) => words.join(' '));
const articleId = fc.constantFrom('a', 'b', 'c', 'd');
const documentId = fc.constantFrom('qd', 'nd', 'old', 'gone');
const instant = fc
  .integer({ min: 0, max: 90 })
  .map((day) => new Date(Date.UTC(2026, 5, 1) + day * 86_400_000).toISOString());
const someTag = fc.constantFrom('chợ quê', 'thuế', 'đất');

export const someNote: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }).map(String),
    articleId,
    quote: someText.map((text) => `${text} x`),
    note: someText,
    tags: fc.uniqueArray(someTag),
    regulationIds: fc.uniqueArray(documentId),
    colour: fc.constantFrom(...colours),
    createdAt: instant,
    updatedAt: instant,
    deletedAt: fc.option(instant, { freq: 3, nil: null }).map((at) => at),
    start: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    state: fc.constantFrom('open', 'verified', 'refuted', null),
  })
  .map(({ id, state, articleId: article, start, ...over }) =>
    // A note never moves to another article.
    aNote(`${article}${id}`, {
      ...over,
      articleId: article,
      ...(start !== undefined && { start }),
      checked: state && { state, source: '', at: over.createdAt },
    }),
  );

export const someHead: fc.Arbitrary<ArticleHead> = fc
  .record({
    id: articleId,
    title: someText,
    site: fc.constantFrom('Báo Làng', 'Tuổi Trẻ Quê', ''),
    authors: fc.array(fc.constantFrom('Lê Hạnh', 'An'), { maxLength: 2 }),
    publishedAt: fc.constantFrom(
      null,
      '2026-06-30T23:30:00+07:00',
      '2026-07-02',
      '2099-01-01',
      '?',
    ),
    cited: fc.uniqueArray(
      fc.record({ regulationId: documentId, texts: fc.uniqueArray(someWord, { maxLength: 2 }) }),
      { selector: ({ regulationId }) => regulationId },
    ),
  })
  .map(({ id, ...over }) => aHead(id, over));

export const documents: readonly Regulation[] = [
  aDocument('qd', { name: 'Quy định 55-QĐ/TW', number: '55', symbol: 'QĐ/TW', aliases: ['old'] }),
  aDocument('nd', { name: 'Nghị định 24/2024/NĐ-CP', number: '24', subject: 'giá chợ' }),
];

export const dossiers: readonly Dossier[] = [
  {
    id: 'one',
    title: 'Chợ',
    items: ['a1', 'b2', 'c3', 'a1'].map((annotationId, at) => ({
      id: String(at),
      kind: 'note',
      annotationId,
    })),
    createdAt: '2026-06-01T00:00:00.000Z',
    updatedAt: '2026-06-01T00:00:00.000Z',
    deletedAt: null,
  },
];

/** Values of which some are not there. */
const values: Readonly<Record<(typeof dimensions)[number], readonly string[]>> = {
  article: ['a', 'b', 'zz'],
  regulation: ['qd', 'old', 'nd', 'gone', 'zz'],
  tag: ['chợ quê', 'thuế', 'zz'],
  colour: ['yellow', 'pink', 'zz'],
  checked: ['none', 'open', 'verified'],
  site: ['Báo Làng', 'zz'],
  month: ['2026-06', '2026-07', 'zz'],
  dossier: ['one', 'zz'],
};

export const someFilters: fc.Arbitrary<Filters> = fc
  .record(
    {
      chosen: fc.array(
        fc
          .constantFrom(...dimensions)
          .chain((dimension) =>
            fc
              .uniqueArray(fc.constantFrom(...values[dimension]), { minLength: 1, maxLength: 2 })
              .map((wanted) => [dimension, wanted] as const),
          ),
        { maxLength: 2 },
      ),
      from: fc.constantFrom('2026-06-10', '2026-07-01'),
      to: fc.constantFrom('2026-07-20', '2026-08-20'),
      dated: fc.constant('published' as const),
      around: fc.constant(true),
      noted: fc.constant(true),
      trash: fc.constant(true),
    },
    { requiredKeys: ['chosen'] },
  )
  .map(({ chosen, ...rest }) => ({ ...Object.fromEntries(chosen), ...rest }));

export const someQuery: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constant(''), weight: 1 },
  {
    arbitrary: fc
      .array(
        fc.oneof(
          someWord,
          fc.constantFrom('c', 'h', 'ha', '5', '"chợ giá"', 'nghị định', 'tuổi trẻ', 'hạn'),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((words) => words.join(' ')),
    weight: 4,
  },
);
