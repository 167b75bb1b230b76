import type { ArticleRecord, Regulation } from '../../records';
import type { NoteItem } from '../item';
import { printedDay } from '../parts/data/calendar';
import { articleAddress, regulationName } from './markdown-links';
import { isExactTag, tagName } from './markdown-tags';

/** What the properties of a note in Obsidian are made of. */
interface Described {
  readonly title: string;
  readonly article: ArticleRecord | null;
  readonly regulations: readonly Regulation[];
  readonly notes: readonly NoteItem[];
  /** A link to a document's note. */
  readonly documentName: (name: string) => string;
}

/**
 * The properties of a note. Flat, since Obsidian shows no nested ones. `aliases` has the title, since the file's name has
 * more than that; `labels` has the tags as they were typed, where one of them cannot be a tag letter by letter.
 */
export function frontMatter({
  title,
  article,
  regulations,
  notes,
  documentName,
}: Described): string {
  const labels = [...new Set(notes.flatMap(({ annotation }) => annotation.tags))];
  const tags = [...new Set(labels.flatMap((tag) => tagName(tag) ?? []))];
  const published = printedDay(article?.publishedAt);
  const created = clockTime(article?.createdAt ?? '');
  return [
    '---',
    `title: ${yamlString(title)}`,
    ...list('aliases', article !== null && title.trim() !== '' ? [title] : []),
    ...single('url', articleAddress(article) ?? ''),
    ...single('source', article?.site ?? ''),
    ...list('author', article?.authors ?? []),
    ...(published === '' ? [] : [`published: ${published}`]),
    ...(created === '' ? [] : [`created: ${created}`]),
    ...list('tags', tags),
    ...list('labels', labels.every((tag) => isExactTag(tag)) ? [] : labels),
    ...list(
      'citations',
      regulations.map((each) => documentName(regulationName(each))),
    ),
    '---',
  ].join('\n');
}

const single = (name: string, value: string): string[] =>
  value.trim() === '' ? [] : [`${name}: ${yamlString(value)}`];

function list(name: string, values: readonly string[]): string[] {
  const said = values.map(yamlString).filter((value) => value !== '""');
  return said.length === 0 ? [] : [`${name}:`, ...said.map((value) => `  - ${value}`)];
}

/**
 * A string in YAML: always quoted, so that no value is taken for a list, a date, a comment or a link. Images and HTML are
 * escaped for programs that take the properties for text. Controls and line breaks become a space.
 */
export const yamlString = (text: string): string =>
  JSON.stringify(text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim())
    .replace(/!(?=\[)/g, '\\u0021')
    .replace(/</g, '\\u003c');

/** A moment on the user's own clock, as Obsidian writes it: YYYY-MM-DDTHH:mm:ss; empty where it is none. */
function clockTime(moment: string): string {
  const at = new Date(moment);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return Number.isNaN(local.getTime()) ? '' : local.toISOString().slice(0, 19);
}
