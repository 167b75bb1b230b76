import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface CorpusFile {
  readonly name: string;
  readonly url: URL;
  readonly text: string;
}

/** The files of a folder in the order of their names. The address of the folder ends with a slash. */
export const filesOf = (folder: URL): CorpusFile[] =>
  readdirSync(fileURLToPath(folder))
    .sort()
    .map((name) => new URL(name, folder))
    .map((url) => ({
      name: url.pathname.slice(folder.pathname.length),
      url,
      text: readFileSync(url, 'utf8'),
    }));

/** SHA-256 of a corpus, in hex. */
export const digestOf = (corpus: unknown): string =>
  createHash('sha256').update(JSON.stringify(corpus)).digest('hex');

/** The digest of files: of their names and their texts. */
export const digestOfFiles = (files: readonly CorpusFile[]): string =>
  digestOf(files.map(({ name, text }) => [name, text]));
