import type { Draft } from '../notes/imported-note';
import { type Content, isJson } from '../source/content';
import { parseJsonText } from '../source/parse-json';
import { unreadable } from './notes-importer';

/** A JSON file, or one in a zip: some tools read one page at a time, so their files come as many. */
export interface JsonDocument {
  readonly name: string;
  readonly value: unknown;
}

/** The JSON in the files, and in zips of them; what is damaged in a zip is told. */
export async function* jsonDocuments(
  contents: readonly Content[],
): AsyncGenerator<JsonDocument | Draft> {
  for (const content of contents) {
    if (content.kind === 'json') yield content;
    if (content.kind !== 'zip') continue;
    for (const name of content.texts.names) {
      try {
        const text = await content.texts.read(name);
        if (isJson(text)) yield { name, value: await parseJsonText(text, name) };
      } catch (error) {
        yield unreadable(name, error);
      }
    }
  }
}

/** Whether all files are JSON of a kind, or zips that begin with one. */
export async function areJson(
  contents: readonly Content[],
  isOurs: (value: unknown) => boolean,
): Promise<boolean> {
  for (const content of contents) {
    const [first] = content.kind === 'zip' ? content.texts.names : [];
    const alone = first === undefined ? [content] : await firstOf(content, first);
    const isKnown = alone.some((each) => each.kind === 'json' && isOurs(each.value));
    if (!isKnown) return false;
  }
  return true;
}

async function firstOf(content: Content, first: string): Promise<readonly Content[]> {
  if (content.kind !== 'zip') return [];
  const text = await content.texts.read(first).catch(() => '');
  if (!isJson(text)) return [];
  const value = await parseJsonText(text, first).catch(() => undefined);
  return [{ kind: 'json', name: first, value }];
}
