import * as fc from 'fast-check';
import {
  type ArticleItem,
  type FormatContext,
  type FormatId,
  formats,
  type Item,
  type NoteItem,
  type TextFile,
} from '../../../lib/exchange';
import type { Annotation } from '../../../lib/records';
import { aMention, anAnnotation, anArticle, aRegulation } from '../store/records';

export const context: FormatContext = {
  language: 'vi',
  now: new Date('2026-11-23T01:02:03.000Z'),
  partName: (role, ordinal) => `${role} ${ordinal}`,
  colourName: (colour) => colour,
  title: 'Bên Lề 2026-11-23',
};

/** The head of an article that cites one document. */
export const aHead = (over: Partial<ArticleItem> = {}): ArticleItem => ({
  kind: 'article',
  article: anArticle(),
  regulations: [aRegulation()],
  mentions: [aMention()],
  ...over,
});

/** A note on which every field is filled. */
export const aNote = (
  annotation: Partial<Annotation> = {},
  over: Partial<NoteItem> = {},
): NoteItem => ({
  kind: 'note',
  annotation: anAnnotation({
    note: 'Hỏi lại.',
    tags: ['chợ quê'],
    regulationIds: [aRegulation().id],
    ...annotation,
  }),
  article: anArticle(),
  regulations: [aRegulation()],
  changed: null,
  ...over,
});

const formatOf = (id: FormatId) => {
  const format = formats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format;
};

/** The whole file. */
export async function bytesOf(
  id: FormatId,
  items: readonly Item[],
  over: Partial<FormatContext> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: BlobPart[] = [];
  for await (const piece of formatOf(id).write(items, { ...context, ...over })) {
    pieces.push(new Uint8Array(piece));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The files that a format writes, as text; one where it is no zip. */
export async function filesOf(
  id: FormatId,
  items: readonly Item[],
  over: Partial<FormatContext> = {},
): Promise<readonly TextFile[]> {
  const files: TextFile[] = [];
  for await (const file of formatOf(id).preview?.(items, { ...context, ...over }) ?? []) {
    files.push(file);
  }
  return files;
}

/** The text of the only file. */
export async function textOf(
  id: FormatId,
  items: readonly Item[],
  over: Partial<FormatContext> = {},
): Promise<string> {
  const files = await filesOf(id, items, over);
  if (files.length !== 1) throw new Error(`${files.length} files`);
  return files[0]?.text ?? '';
}

/** Text as pages and readers could have it: whole code points, breaks, Markdown, HTML. */
const mean = fc.constantFrom(
  '# Tít',
  '> trích',
  '- mục',
  '![ảnh](https://theo-doi.example/x.png)',
  '[[Ghi chú khác]]',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '---\ntitle: khác\n---',
  '```js\nalert(1)\n```',
  '^h-11111111',
  '#nhãn',
  '%%ẩn%%',
  '==tô==',
  '\u2028> dòng',
  '$\\input{x}$',
  '&lt;b&gt;',
  '[x]: https://theo-doi.example',
  '<% tp.file %>',
  '"; key: value',
);
const plain = fc.string({ unit: 'grapheme', maxLength: 60 });
export const anyText = fc
  .array(fc.oneof(plain, mean, fc.constantFrom('\n', '\r\n', ' ', '\t', '1. ')), { maxLength: 6 })
  .map((parts) => parts.join(''));
