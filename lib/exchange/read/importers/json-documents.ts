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

/** Files in a zip that are looked at for one that is JSON: others, such as a word to the reader, may stand before it. */
const MAX_TRIED = 5;

/** Whether all files are JSON of a kind, or zips whose first JSON is. */
export async function areJson(
  contents: readonly Content[],
  isOurs: (value: unknown) => boolean,
): Promise<boolean> {
  for (const content of contents) if (!isOurs(await firstValue(content))) return false;
  return true;
}

/** Undefined where there is none. */
async function firstValue(content: Content): Promise<unknown> {
  if (content.kind === 'json') return content.value;
  if (content.kind !== 'zip') return undefined;
  for (const name of content.texts.names.slice(0, MAX_TRIED)) {
    const text = await content.texts.read(name).catch(() => '');
    if (isJson(text)) return parseJsonText(text, name).catch(() => undefined);
  }
  return undefined;
}
