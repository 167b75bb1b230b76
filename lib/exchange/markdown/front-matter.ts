import type { ArticleGroup } from '../parts/by-article';
import { noteLink, tagName, yamlString } from './markdown-text';

/** The properties of an article's note. Flat, since Obsidian shows no nested ones. */
export function frontMatter({ head: { article, regulations }, notes }: ArticleGroup): string {
  const tags = new Set(
    notes.flatMap(({ annotation }) => annotation.tags.flatMap((tag) => tagName(tag) ?? [])),
  );
  const published = article?.publishedAt?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  return [
    '---',
    `title: ${yamlString(article?.title ?? '')}`,
    `url: ${yamlString(article?.urls[0] ?? '')}`,
    `source: ${yamlString(article?.site ?? '')}`,
    ...list('author', article?.authors ?? []),
    ...(published ? [`published: ${published}`] : []),
    ...(article ? [`created: ${clockTime(new Date(article.createdAt))}`] : []),
    ...list('tags', [...tags]),
    ...list(
      'citations',
      regulations.map(({ name }) => noteLink(name)),
    ),
    '---',
  ].join('\n');
}

const list = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${yamlString(value)}`)];

/** The user's own clock, as Obsidian writes dates with times: YYYY-MM-DDTHH:mm:ss. */
function clockTime(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}
