import {
  type Annotation,
  type ArticleVersion,
  lastAnnotatedAt,
  versionAt,
} from '../../../lib/records';

interface Pair {
  readonly before: ArticleVersion;
  readonly after: ArticleVersion;
}

/** The versions that the address asks for, by when they were seen; null where it does not say. */
export interface AskedVersions {
  readonly before: string | null;
  readonly after: string | null;
}

/** The versions that the address asks for; else the one of the user's latest notes against the newest. */
export function chosenVersions(
  versions: readonly ArticleVersion[],
  annotations: readonly Annotation[],
  asked: AskedVersions,
): Pair {
  const newest = versions.at(-1) ?? nothing;
  const seen = (time: string | null) => versions.find(({ seenAt }) => seenAt === time);
  const noted = versionAt(versions, lastAnnotatedAt(annotations) ?? '');
  return {
    before: seen(asked.before) ?? noted ?? newest,
    after: seen(asked.after) ?? newest,
  };
}

const nothing: ArticleVersion = {
  articleId: '',
  seenAt: new Date(0).toISOString(),
  hash: '',
  blocks: [],
};

/** How many of the annotations were made while each version stood, by when it was first seen. */
export function notesByVersion(
  versions: readonly ArticleVersion[],
  annotations: readonly Annotation[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { createdAt } of annotations) {
    const seenAt = versionAt(versions, createdAt)?.seenAt ?? '';
    counts.set(seenAt, (counts.get(seenAt) ?? 0) + 1);
  }
  return counts;
}
