/*
 * In: what is said of notes.
 * Out: plain text for a message in Zalo or Telegram.
 */
import type { Format, FormatContext } from '../format';
import type { Items } from '../item';
import { changedLine, detailLines, sourceLine } from '../parts/said/note-lines';
import { type Said, said } from '../parts/said/said';
import type { SaidNote } from '../parts/said/said-note';
import { saidWords } from '../parts/said/said-words';
import type { Lines } from '../parts/said/typed-lines';
import { textFormat } from '../parts/text-format';

/** A message has no markup, and no title of its own. */
export const plainMessage: Format = textFormat(
  { id: 'text', mime: 'text/plain', extension: 'txt' },
  messageText,
);

/** Plain text as it is sent in a message: short, no markup, a link on a line of its own. */
export async function* messageText(items: Items, context: FormatContext): AsyncGenerator<string> {
  const named = new Set<string>();
  let isFirst = true;
  for await (const each of said(items, context)) {
    if (each.kind === 'note') for (const name of each.note.documents) named.add(name);
    const text = blockOf(each, named, context);
    if (text === '') continue;
    yield isFirst ? `${text}\n` : `\n${text}\n`;
    isFirst = false;
  }
}

function blockOf(each: Said, named: ReadonlySet<string>, context: FormatContext): string {
  switch (each.kind) {
    case 'heading':
      return each.text;
    case 'text':
      return joined(each.paragraphs);
    case 'article':
      return lines([sourceLine(each.source), each.source.address ?? '']);
    case 'note':
      return noteText(each.note, each.isAlone, context);
    case 'failed':
      return each.words;
    case 'documents':
      return restOf(each.names, named, context);
  }
}

/** The documents that no note has named: a message is short. */
function restOf(
  names: readonly string[],
  named: ReadonlySet<string>,
  { language }: FormatContext,
): string {
  const rest = names.filter((name) => !named.has(name));
  return rest.length === 0 ? '' : `${saidWords[language].documents}: ${rest.join('; ')}`;
}

function noteText(note: SaidNote, isAlone: boolean, context: FormatContext): string {
  const { source, place, link } = note;
  const quote = `«${joined(note.quote)}»`;
  return lines([
    place === '' ? quote : `${quote} (${place})`,
    changedLine(note),
    joined(note.note),
    ...detailLines(note, note.documents, context),
    isAlone ? sourceLine(source) : '',
    link ?? (isAlone ? (source.address ?? '') : ''),
  ]);
}

/** The line breaks that were typed. */
const joined = (paragraphs: readonly Lines[]): string =>
  paragraphs.map((each) => each.join('\n')).join('\n\n');

const lines = (all: readonly string[]): string => all.filter((line) => line !== '').join('\n');
