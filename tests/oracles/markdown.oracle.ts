import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { context, filesOf, textOf } from '../unit/exchange/context';
import {
  type Block,
  obsidianBlocks,
  plainBlocks,
  type ReadText,
  readBlock,
} from '../unit/exchange/markdown/expected';
import { hostileSets } from '../unit/exchange/markdown/hostile-sets';
import { readCmark } from './cmark';
import { readPandoc } from './pandoc';
import { compared, inFolder, type OracleRow, runProgram } from './programs';

interface Written {
  readonly what: string;
  readonly text: string;
  /** Of each document in the text; each begins with a heading of the first degree. */
  readonly blocks: readonly (readonly Block[])[];
}

const readers = {
  'cmark-gfm': (path: string): ReadText => {
    const extensions = ['autolink', 'table', 'strikethrough', 'tasklist'].flatMap((name) => [
      '-e',
      name,
    ]);
    return readCmark(runProgram('cmark-gfm', [...extensions, '-t', 'xml', path]));
  },
  pandoc: (path: string): ReadText =>
    readPandoc(JSON.parse(runProgram('pandoc', ['-f', 'gfm', '-t', 'json', path]))),
};

/** Both formats of 1 000 sets, each as one text, so that a program starts once. */
export const run = (): Promise<readonly OracleRow[]> =>
  inFolder(async (folder) => {
    const texts = [await plain(), await obsidian()];
    return texts.flatMap((written) => {
      const path = join(folder, 'notes.md');
      writeFileSync(path, written.text);
      return Object.entries(readers).map(([name, read]) => compare(written, name, read(path)));
    });
  });

async function plain(): Promise<Written> {
  const texts: string[] = [];
  const blocks: Block[][] = [];
  for (const set of hostileSets()) {
    texts.push(await textOf('markdown', set));
    blocks.push(await plainBlocks(set, context));
  }
  return { what: 'markdown', text: texts.join('\n'), blocks };
}

/** Without the properties, which are no Markdown: two readers of YAML read them in `npm test`. */
async function obsidian(): Promise<Written> {
  const texts: string[] = [];
  const blocks: Block[][] = [];
  for (const set of hostileSets()) {
    const files = await filesOf('obsidian', set);
    texts.push(...files.map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, '')));
    blocks.push(...(await obsidianBlocks(set, context)));
  }
  return { what: 'obsidian', text: texts.join('\n'), blocks };
}

function compare(written: Written, name: string, read: ReadText): OracleRow {
  const { check, row } = compared(`${written.what}, ${name}`);
  check('what nothing wrote', read.strange, []);
  check('links to anything but pages', read.links.filter(isStrange), []);
  // Pandoc composes what it reads.
  const composed = ([kind, text]: ReadText['blocks'][number]): Block =>
    readBlock(kind, text.normalize('NFC'));
  const documents = inDocuments(read.blocks.map(composed));
  check('documents', documents.length, written.blocks.length);
  for (const [at, blocks] of written.blocks.entries()) {
    const found = documents[at] ?? [];
    check(`document ${at}, blocks`, found.length, blocks.length);
    for (const [index, block] of blocks.entries()) {
      check(`document ${at}, block ${index}`, found[index], composed(block));
    }
  }
  return row();
}

/** GitHub's reader links a mail address in the finished text, whatever it was written with; nothing can be put in its way. */
const isStrange = ([text, address]: ReadText['links'][number]): boolean =>
  !/^https?:\/\//i.test(address) && address !== `mailto:${text}`;

function inDocuments(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const documents: Block[][] = [];
  for (const block of blocks) {
    if (block[0] === 'h1') documents.push([]);
    documents.at(-1)?.push(block);
  }
  return documents;
}
