import * as v from 'valibot';
import {
  type Annotation,
  type ArticleRecord,
  annotationSchema,
  articleSchema,
  isAddressless,
  limits,
  parseTags,
} from '../../../records';
import type { PlanReason } from '../../plan';
import type { ImportedNote, ImportedPage } from '../notes/imported-note';
import type { Home } from './draft-home';

/** The model of targets that have words alone. */
const WORDS_MODEL = 1;

/** What a note says, in the form in which it is stored. */
export type NoteContent = Pick<Annotation, 'target' | 'note' | 'tags'> & {
  readonly colour: Annotation['colour'] | null;
};

/**
 * A note on the whole page is one on its headline.
 * @returns the reason where it cannot be stored
 */
export function noteContent({
  page,
  quote,
  note,
  tags,
  colour,
}: ImportedNote): NoteContent | PlanReason {
  const text = note.toWellFormed().trim();
  const isEmpty = quote === null && text === '' && tags.every((tag) => tag.trim() === '');
  const exact = (quote?.exact ?? (isEmpty ? '' : page.title)).toWellFormed().trim();
  if (exact === '') return 'no-quote';
  const content: NoteContent = {
    target: {
      quote: {
        exact,
        prefix: (quote?.prefix ?? '').toWellFormed().slice(-limits.context),
        suffix: (quote?.suffix ?? '').toWellFormed().slice(0, limits.context),
      },
      model: WORDS_MODEL,
    },
    note: text,
    // A comma parts tags where they are typed.
    tags: parseTags(tags.map((tag) => tag.replaceAll(',', ' ')).join(',')),
    colour,
  };
  return isTooLong(content) ? 'too-long' : content;
}

const isTooLong = ({ target, note, tags }: NoteContent): boolean =>
  target.quote.exact.length > limits.quote ||
  note.length > limits.note ||
  tags.length > limits.tags ||
  tags.some((tag) => tag.length > limits.tag);

/** A note that is new; null where the schema does not take it, which no file should bring about. */
export function annotationOf(
  id: string,
  articleId: string,
  content: NoteContent,
  draft: Pick<ImportedNote, 'createdAt' | 'updatedAt' | 'checked'>,
  now: Date,
): Annotation | null {
  const moment = now.toISOString();
  const { createdAt, updatedAt } = draft;
  // A clock that was ahead elsewhere shall not win over every later edit.
  const [made, changed] = [createdAt ?? updatedAt, updatedAt ?? createdAt].map((time) =>
    time === null || time === undefined || time > moment ? moment : time,
  );
  const record = {
    id,
    articleId,
    ...content,
    colour: content.colour ?? 'yellow',
    regulationIds: [],
    checked: draft.checked ?? null,
    others: [],
    createdAt: made,
    updatedAt: changed,
    deletedAt: null,
  };
  const parsed = v.safeParse(annotationSchema, record);
  return parsed.success ? parsed.output : null;
}

/** An article that only its notes are known of. */
export function articleOf({ id, url }: Home, page: ImportedPage, now: Date): ArticleRecord | null {
  const title = page.title.toWellFormed().trim();
  const host = isAddressless(url) ? '' : new URL(url).hostname.replace(/^www\./, '');
  const moment = now.toISOString();
  const record = {
    id,
    urls: [url],
    site: (page.site ?? host).slice(0, limits.name),
    title: (title === '' ? url.replace(/^https?:\/\/(?:www\.)?/, '') : title).slice(
      0,
      limits.title,
    ),
    lead: null,
    authors: page.authors.slice(0, limits.authors).map((name) => name.slice(0, limits.name)),
    publishedAt: page.publishedAt,
    section: null,
    language: page.language ?? 'vi',
    createdAt: page.savedAt === null || page.savedAt > moment ? moment : page.savedAt,
    updatedAt: moment,
  };
  const parsed = v.safeParse(articleSchema, record);
  return parsed.success ? parsed.output : null;
}
