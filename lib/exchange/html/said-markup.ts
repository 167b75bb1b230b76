import type { FormatContext } from '../format';
import { escaped } from '../parts/markup';
import { changedLine, detailLines, sourceLine } from '../parts/said/note-lines';
import type { Said } from '../parts/said/said';
import type { SaidNote, SaidSource } from '../parts/said/said-note';
import { saidWords } from '../parts/said/said-words';
import type { Lines } from '../parts/said/typed-lines';

/** Parts of the text that have a look of their own. */
export type MarkupPart =
  | 'heading'
  | 'subheading'
  | 'source'
  | 'place'
  | 'quote'
  | 'quoted'
  | 'text'
  | 'detail'
  | 'list';

export interface Markup {
  readonly context: FormatContext;
  /** Attributes of an element with a look: a class in a file, a style on the clipboard. */
  readonly looks: Readonly<Record<MarkupPart, string>>;
}

/** What a file says, as HTML without scripts, images or anything that is loaded. */
export function markupOf(each: Said, markup: Markup): string {
  const { looks } = markup;
  switch (each.kind) {
    case 'heading':
      return `<h2${looks.heading}>${inline(each.text)}</h2>\n`;
    case 'text':
      return blocks(each.paragraphs, looks.text);
    case 'article': {
      const [tag, look] = each.level === 1 ? ['h2', looks.heading] : ['h3', looks.subheading];
      return `<${tag}${look}>${inline(each.source.title)}</${tag}>\n${head(each.source, looks.source)}`;
    }
    case 'note':
      return noteMarkup(each.note, each.isAlone, markup);
    case 'failed':
      return block(escaped(each.words), looks.detail);
    case 'documents':
      return `<h2${looks.heading}>${inline(each.heading)}</h2>\n<ol${looks.list}>\n${each.lines
        .map((line) => `<li>${inline(line)}</li>\n`)
        .join('')}</ol>\n`;
  }
}

function noteMarkup(note: SaidNote, isAlone: boolean, { context, looks }: Markup): string {
  const { source, link, place } = note;
  const words = saidWords[context.language];
  const changed = changedLine(note);
  const where = [
    isAlone ? inline(sourceLine(source)) : '',
    isAlone && source.address ? anchor(source.address, source.address) : '',
    link ? anchor(words.passage, link) : '',
  ].filter((part) => part !== '');
  const cite =
    (link ?? source.address) === null ? '' : ` cite="${escaped(link ?? source.address ?? '')}"`;
  return [
    place === '' ? '' : block(inline(place), looks.place),
    `<blockquote${looks.quote}${cite}>\n${blocks(note.quote, looks.quoted)}</blockquote>\n`,
    where.length === 0
      ? ''
      : block(`${isAlone ? `${words.source}: ` : ''}${where.join('. ')}`, looks.detail),
    changed === '' ? '' : block(inline(changed), looks.detail),
    blocks(note.note, looks.text),
    ...detailLines(note, note.citations, context).map((line) => block(inline(line), looks.detail)),
  ].join('');
}

/** Newspaper, authors, day and address. */
function head({ newspaper, authors, day, address }: SaidSource, look: string): string {
  const words = [newspaper, authors, day].filter((part) => part !== '').map(inline);
  const parts = address === null ? words : [...words, anchor(address, address)];
  return parts.length === 0 ? '' : block(parts.join(' · '), look);
}

const blocks = (paragraphs: readonly Lines[], look: string): string =>
  paragraphs.map((lines) => block(lines.map(inline).join('<br>\n'), look)).join('');

const block = (content: string, look: string): string => `<p${look}>${content}</p>\n`;

const inline = escaped;

/** Where it leads learns nothing of where it was pressed. */
const anchor = (text: string, address: string): string =>
  `<a href="${escaped(address)}" rel="noreferrer">${escaped(text)}</a>`;
