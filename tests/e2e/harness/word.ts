import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';

/** The words of a Word file, without its markup. */
export async function wordText(path: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
