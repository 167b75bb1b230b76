import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { expect, test } from 'vitest';
import { defaultTemplates, missingVariables, renderNote } from '../../../../lib/exchange';
import { anAnnotation, anArticle, aRegulation } from '../../store/records';
import { aHead, aNote, context } from '../context';
import { inProcess } from './fill';

const target = (exact: string) => ({
  ...anAnnotation().target,
  quote: { exact, prefix: '', suffix: '' },
});
const changed = { before: 'Một', after: 'Hai', seenAt: '2026-11-22T10:30:00.000Z' };
const group = {
  head: aHead({ regulations: [aRegulation({ date: '2016-12-19', subject: 'Về chợ quê' })] }),
  notes: [
    aNote({ target: target('Câu một.\nCâu hai.') }, { changed }),
    aNote({ id: '22222222-0000-4000-8000-000000000000', target: target('Câu ba.'), note: '' }),
    aNote({ id: '33333333-0000-4000-8000-000000000000', target: target('Câu bốn.'), tags: [] }),
  ],
};

type Block = ReturnType<typeof fromMarkdown>['children'][number];

const blocksOf = (text: string): readonly Block[] =>
  fromMarkdown(text, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  }).children;

const wordsOf = ({ position }: Block, text: string): string =>
  text.slice(position?.start.offset, position?.end.offset).replace(/^> /gm, '');

test.each(defaultTemplates)('$name: each passage is a quotation of its own', async (template) => {
  const note = await renderNote(template, group, context, inProcess);
  expect(note.problems).toEqual([]);
  expect(missingVariables(template)).toEqual([]);
  expect(note.text).not.toMatch(/\{\{|%\}|\n{4}/);
  const quotes = blocksOf(note.text).filter((block) => block.type === 'blockquote');
  expect(quotes.map((quote) => wordsOf(quote, note.text))).toEqual([
    'Câu một.\nCâu hai.',
    'Câu ba.',
    'Câu bốn.',
  ]);
  expect(note.text).toContain('Hỏi lại.');
});

test.each(defaultTemplates)('$name: an article of which little is known', async (template) => {
  const article = anArticle({ authors: [], publishedAt: null, site: '' });
  const bare = aNote({ target: { quote: target('Câu.').quote, model: 1 }, tags: [] }, { article });
  const note = await renderNote(
    template,
    { head: aHead({ article, regulations: [] }), notes: [bare] },
    context,
    inProcess,
  );
  expect(note.problems).toEqual([]);
  expect(note.text).toContain('[bao.example](https://bao.example/cho-que.html');
  expect(note.text).not.toMatch(/, ,|\(\)|##\s*·/);
});

test('documents stand with each passage, and in a list', async () => {
  const template = defaultTemplates.find(({ name }) => name.includes('văn bản'));
  if (template === undefined) throw new Error('no template');
  const { text } = await renderNote(template, group, context, inProcess);
  expect(text.match(/^Văn bản: Quy định 55-QĐ\/TW$/gm)).toHaveLength(3);
  expect(text).toContain('Báo đã sửa ngày 22/11/2026: «Một» → «Hai»');
  expect(text).toMatch(
    /\n- \[\[Quy định 55-QĐ-TW\|Quy định 55-QĐ\/TW\]\], ngày 19\/12\/2016: Về chợ quê$/,
  );
});
