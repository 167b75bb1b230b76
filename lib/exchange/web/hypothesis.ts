import { hashText } from '../../records';
import type { Format, FormatContext, TextFile } from '../format';
import type { NoteItem } from '../item';
import { type ArticleGroup, byArticle } from '../parts/by-article';
import { attempt } from '../parts/data/attempt';
import { instantOf } from '../parts/data/calendar';
import { jsonText } from '../parts/data/json-list';
import { pageAddress } from '../parts/data/page-address';
import { fileName } from '../parts/file-name';
import { filesFormat, type LeaveOut } from '../parts/text-format';
import { hypothesisText } from './hypothesis-text';

/** Whose the notes are: the reader is offered a list of users, and those without one are not read. */
const USER = 'acct:ben-le@ben-le.invalid';
/** UTF-16 code units that the server takes. https://h.readthedocs.io/en/latest/api-reference/v1/ */
const MAX_TAG_CHARS = 1_000;

/**
 * Files for the import of Hypothesis: one for each article, since all notes of a file are put on the page that is open. A
 * note whose page has no address is left out.
 */
export const hypothesis: Format = filesFormat(
  { id: 'hypothesis', mark: ' (Hypothesis)' },
  async function* (items, context, leaveOut) {
    const stretches = new Map<string, number>();
    for await (const group of byArticle(items)) {
      const file = attempt(() => fileOf(group, context, leaveOut));
      if (file === null) continue;
      const times = stretches.get(file.name) ?? 0;
      stretches.set(file.name, times + 1);
      yield times === 0
        ? file
        : { ...file, name: file.name.replace(/(?=\.json$)/, `-${times + 1}`) };
    }
  },
);

/** Null where nothing of an article can be written. The name has a part of the article's id: titles can be equal. */
function fileOf(
  { head: { article }, notes }: ArticleGroup,
  context: FormatContext,
  leaveOut: LeaveOut,
): TextFile | null {
  const uri = attempt(() => pageAddress(article));
  const annotations = notes.flatMap((note) => {
    const json = uri && attempt(() => jsonText(annotationOf(note, uri, context)));
    if (json === null) leaveOut();
    return json ?? [];
  });
  if (annotations.length === 0 || article === null) return null;
  const about = {
    export_date: context.now.toISOString(),
    export_userid: USER,
    client_version: 'ben-le',
  };
  return {
    name: fileName(article.title, `${hashText(article.id)}.json`),
    // The list is the last field: it is joined of what was written note by note.
    text: `${jsonText(about).slice(0, -1)},"annotations":[\n${annotations.join(',\n')}\n]}\n`,
  };
}

function annotationOf(item: NoteItem, uri: string, context: FormatContext): object {
  const { annotation, article } = item;
  const { exact, prefix, suffix } = annotation.target.quote;
  return {
    id: annotation.id,
    uri,
    text: hypothesisText(item, context),
    tags: annotation.tags.map((tag) => tag.slice(0, MAX_TAG_CHARS)),
    created: instantOf(annotation.createdAt) ?? undefined,
    updated: instantOf(annotation.updatedAt) ?? undefined,
    user: USER,
    // For the reader alone, until they share it.
    permissions: { read: [USER], update: [USER], delete: [USER], admin: [USER] },
    document: { title: article?.title ? [article.title] : [] },
    target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] }],
  };
}
