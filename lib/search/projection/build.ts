import type { Annotation, ArticleHead } from '../../records';
import { openBooks } from './books';
import { type HeadRow, headColumnsOf, headRowOf, unknownHead } from './head-rows';
import { growingNotes, noteRowOf } from './note-rows';
import { PROJECTION_FORMAT, type Projection } from './projection-types';

/** A projection that is made in slices, all heads before the notes; between them a page can do something else. */
export interface ProjectionBuilder {
  addHeads(heads: Iterable<ArticleHead>): void;
  add(annotations: Iterable<Annotation>): void;
  /** Call it once. */
  done(): WholeProjection;
}

/** A projection with its words. */
export interface WholeProjection extends Projection {
  readonly texts: NonNullable<Projection['texts']>;
}

export function startProjection(): ProjectionBuilder {
  const books = openBooks();
  const notes = growingNotes();
  const heads: HeadRow[] = [];
  const headRows = new Map<string, number>();
  const cited = new Map<string, ArticleHead['cited']>();
  const headRow = (id: string): number => {
    const known = headRows.get(id);
    if (known !== undefined) return known;
    headRows.set(id, heads.length);
    return heads.push(headRowOf(unknownHead(id), books)) - 1;
  };
  return {
    add(annotations) {
      for (const annotation of annotations) {
        if (annotation.purgedAt !== undefined) continue;
        const { articleId } = annotation;
        const place = { article: headRow(articleId), cited: cited.get(articleId) ?? [] };
        notes.add(noteRowOf(annotation, place, books));
      }
    },
    addHeads(added) {
      for (const head of added) {
        heads[headRow(head.id)] = headRowOf(head, books);
        cited.set(head.id, head.cited);
      }
    },
    done() {
      const { columns, words } = notes.done();
      const head = headColumnsOf(heads);
      const format = PROJECTION_FORMAT;
      const [tags, regulations] = [books.tags.words, books.regulations.words];
      return {
        columns: {
          format,
          notes: columns,
          heads: head.columns,
          tags,
          regulations,
          sites: books.sites.words,
        },
        texts: { format, words: books.words.words, notes: words, heads: head.words },
      };
    },
  };
}

/** All notes as they are searched. Those that were emptied for good are left out. */
export function projectionOf(
  annotations: Iterable<Annotation>,
  heads: Iterable<ArticleHead>,
): WholeProjection {
  const builder = startProjection();
  builder.addHeads(heads);
  builder.add(annotations);
  return builder.done();
}
