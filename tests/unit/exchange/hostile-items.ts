import * as fc from 'fast-check';
import type { ArticleItem, Item, NoteItem } from '../../../lib/exchange';
import { colours } from '../../../lib/records';
import { anAnnotation, anArticle, aRegulation } from '../store/records';
import { aHead, aNote, anyText } from './context';

/** What XML, HTML, Word and readers of plain text could take for more than text. */
const mean = fc.constantFrom(
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '&#x0;',
  '&nbsp;',
  '&amp;amp;',
  '<w:p/>',
  '</w:t></w:r></w:p>',
  '"/><w:altChunk r:id="rId1"/>',
  ' HYPERLINK "https://theo-doi.example" ',
  '{ INCLUDEPICTURE "https://theo-doi.example/x.png" }',
  '_x0007_',
  '" onmouseover="alert(1)',
  "' style='background:url(https://theo-doi.example)",
  '</style><script>alert(1)</script>',
  '</blockquote></main></body>',
  '<base href="https://theo-doi.example/">',
  '\u202egnợưd iổđ',
  '\u2067\u202b',
  '\u200f\u061c',
  '\0\u0001\u0008\u001f\u007f\u0085\u009f',
  '\ufffe\uffff\ufeff',
  '\ud800',
  '\udfff\ud800',
  '🏴‍☠️🇻🇳',
  'e\u0323\u0302',
  '\u2028\u2029\v\f',
  '«»“”‘’',
);

/** Text as it could stand in any field. */
export const hostileText = fc
  .array(fc.oneof(anyText, mean, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const someText = hostileText.map((text) => text || 'x');

const moment = fc.constantFrom('2026-11-22T12:00:00.000Z', '2026-99-99T00:00:00Z', '', 'hôm qua');
const address = fc.oneof(
  fc.constantFrom(
    'https://bao.example/cho-que.html',
    'https://bao.example/?a=1&b="2"#muc_2',
    'https://bao.example/bài viết',
    'https://nhap.invalid/1',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ),
  hostileText.map((text) => `https://bao.example/${text}`),
);
const regulation = fc
  .record({
    id: fc.constantFrom('vb:1', 'vb:2', 'vb:3'),
    name: someText,
    issuer: fc.option(hostileText),
    date: fc.option(fc.constantFrom('2024-06-05', '2024-99-99', 'x')),
    subject: fc.option(hostileText),
  })
  .map((over) => aRegulation(over));

const article = fc
  .record({
    title: hostileText,
    site: hostileText,
    authors: fc.array(hostileText, { maxLength: 2 }),
    publishedAt: fc.option(fc.oneof(moment, hostileText)),
    urls: fc.array(address, { minLength: 1, maxLength: 2 }),
  })
  .map((over) => anArticle(over));

/** Stands for one of the two articles of a set until they are known. */
const which = fc.option(
  fc.constantFrom('a', 'b').map((id) => anArticle({ id })),
  { freq: 8 },
);

const head: fc.Arbitrary<ArticleItem> = fc
  .record({
    article: which,
    regulations: fc.array(regulation, { maxLength: 2 }),
  })
  .map((over) => aHead(over));

const note: fc.Arbitrary<NoteItem> = fc
  .record({
    exact: someText,
    ordinal: fc.option(fc.nat(99)),
    colour: fc.constantFrom(...colours),
    text: hostileText,
    tags: fc.array(someText, { maxLength: 3 }),
    checked: fc.option(
      fc.record({
        state: fc.constantFrom('open', 'verified', 'refuted'),
        source: hostileText,
        at: moment,
      }),
    ),
    changed: fc.option(fc.record({ before: someText, after: someText, seenAt: moment })),
    article: which,
    regulations: fc.array(regulation, { maxLength: 2 }),
  })
  .map(({ exact, ordinal, colour, text, tags, checked, changed, article, regulations }) => {
    const { block: _, ...target } = anAnnotation().target;
    const block = ordinal === null ? {} : { block: { role: 'paragraph', ordinal, hash: 'a1' } };
    const quote = { exact, prefix: '', suffix: '' };
    return aNote(
      {
        target: { ...target, ...block, quote },
        colour,
        note: text,
        tags,
        checked,
        regulationIds: regulations.map(({ id }) => id),
      },
      { article, regulations, changed },
    );
  });

const words: fc.Arbitrary<Item> = fc.record({
  kind: fc.constantFrom('heading', 'text'),
  text: hostileText,
});

/** A set of notes of two articles in any order, with hostile text in every field. */
export const hostileItems: fc.Arbitrary<Item[]> = fc
  .record({
    a: article,
    b: article,
    items: fc.array(
      fc.oneof({ weight: 2, arbitrary: head }, { weight: 4, arbitrary: note }, words),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ a, b, items }) =>
    items.map((item) => {
      if (item.kind === 'heading' || item.kind === 'text' || item.article === null) return item;
      const { id } = item.article;
      return { ...item, article: { ...(id === 'a' ? a : b), id } };
    }),
  );

/** What must come out of every file: letters, digits, signs; white space and what cannot be seen set aside. */
export const visible = (text: string): string =>
  text.toWellFormed().replace(/[\p{C}\p{Z}\s]+/gu, '');

/** The texts of items that every file for people has to show, as they are. */
export const shownTexts = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => {
    if (item.kind === 'heading' || item.kind === 'text') return [item.text];
    const source = [item.article?.title, item.article?.site, ...(item.article?.authors ?? [])];
    const known = source.flatMap((each) => each ?? []);
    if (item.kind === 'article') return known;
    const { annotation, changed } = item;
    return [
      ...known,
      annotation.target.quote.exact,
      annotation.note,
      ...annotation.tags,
      annotation.checked?.source ?? '',
      changed?.before ?? '',
      changed?.after ?? '',
    ];
  });
