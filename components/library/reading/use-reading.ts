import { useCallback, useMemo, useRef } from 'preact/hooks';
import {
  type Annotation,
  type ArticleNotes,
  type ArticleVersion,
  inReadingOrder,
} from '../../../lib/records';
import { readAnnotation, readArticle, readVersions, type Store } from '../../../lib/store';
import { type Live, readyValue, useLiveQuery } from '../../ui/store/use-live-query';

/** A note among those of its article. */
export interface Reading {
  readonly annotation: Annotation;
  /** In reading order, the note itself also if it is in the trash. */
  readonly notes: ArticleNotes;
  /** It is stored no more: this is how it was last. */
  readonly isGone: boolean;
}

interface Read {
  readonly id: string;
  readonly found: Reading | null;
}

/** A note with those of its article, kept up to date with every write anywhere; `ready` with null where there is no such note. */
export function useReading(store: Store, id: string): Live<Reading | null> {
  const live = useLiveQuery(useCallback(() => readNote(store, id), [store, id]));
  const last = useRef<Reading | null>(null);
  const read = readyValue(live, null);
  return useMemo((): Live<Reading | null> => {
    // Another note of the article that is shown is known already.
    const notes = read?.found?.notes;
    const annotation = notes?.annotations.find((one) => one.id === id);
    if (notes && annotation) last.current = { annotation, notes, isGone: false };
    const known = last.current?.annotation.id === id ? last.current : null;
    if (read?.id === id) {
      const value = annotation ? known : known && { ...known, isGone: true };
      return { kind: 'ready', value };
    }
    if (known !== null) return { kind: 'ready', value: known };
    return live.kind === 'failed' ? { kind: 'failed', error: live.error } : { kind: 'loading' };
  }, [live, read, id]);
}

async function readNote(store: Store, id: string): Promise<Read> {
  const annotation = await readAnnotation(store, id);
  if (annotation === null) return { id, found: null };
  const notes = await readArticle(store, annotation.articleId);
  const annotations = notes.annotations.some((one) => one.id === id)
    ? notes.annotations
    : [...notes.annotations, annotation].sort(inReadingOrder);
  return { id, found: { annotation, notes: { ...notes, annotations }, isGone: false } };
}

const NONE: readonly ArticleVersion[] = [];

/**
 * The texts of an article, the earliest first. They are heavy, so they are not read again when a note is written.
 * @param articleId null: there is nothing to read yet
 */
export function useTexts(store: Store, articleId: string | null): Live<readonly ArticleVersion[]> {
  const read = useCallback(
    async () => ({
      of: articleId,
      versions: articleId === null ? NONE : await readVersions(store, articleId),
    }),
    [store, articleId],
  );
  const live = useLiveQuery(read);
  const texts = readyValue(live, null);
  return useMemo((): Live<readonly ArticleVersion[]> => {
    if (texts !== null && texts.of === articleId && articleId !== null) {
      return { kind: 'ready', value: texts.versions };
    }
    return live.kind === 'failed' ? { kind: 'failed', error: live.error } : { kind: 'loading' };
  }, [live.kind, texts, articleId]);
}
