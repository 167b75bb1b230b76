import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as fc from 'fast-check';
import { type Item, richText } from '../../lib/exchange';
import { bytesOf, context } from '../unit/exchange/context';
import { hostileItems, shownTexts, visible } from '../unit/exchange/hostile-items';
import { report, reportContext } from '../unit/exchange/report';
import { compared, inFolder, type OracleRow, runOffice, runProgram } from './programs';
import { readByPandoc, readByPython, readFlatOdt, type ShownFile } from './read-people-files';

/** Sets of notes; each is written by itself, and several to a file for programs that are slow to start. */
const SETS = 1_000;
const SETS_PER_FILE = 20;
const SEED = 17;

/** What a file of one or more sets must show. */
interface Written {
  readonly name: string;
  readonly sets: readonly (readonly Item[])[];
}

/**
 * Word, HTML and rich text with hostile text in every field, read back by pandoc, LibreOffice and python-docx: every text
 * is there as it was, there is a footnote for each note, links lead to the web, and nothing became more than text.
 */
export async function run(): Promise<OracleRow[]> {
  const sets = fc.sample(hostileItems, { seed: SEED, numRuns: SETS });
  const single = sets.map((set, at) => ({ name: `set-${at}`, sets: [set] }));
  const several = Array.from({ length: Math.ceil(SETS / SETS_PER_FILE) }, (_, at) => ({
    name: `sets-${at}`,
    sets: sets.slice(at * SETS_PER_FILE, (at + 1) * SETS_PER_FILE),
  }));
  return inFolder(async (folder) => [
    await python(folder, single),
    await pandoc(folder, several),
    await office(folder, several),
    await html(folder, several),
    await rich(folder, several),
    await printed(folder),
  ]);
}

/** A heading before each set, by which its text is found again. */
const marked = ({ sets }: Written): Item[] =>
  sets.flatMap((set, at) => [{ kind: 'heading', text: mark(at) }, ...set]);
const mark = (at: number): string => `Bộ-thứ-${at}-của-tệp`;

async function writeWord(folder: string, files: readonly Written[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const file of files) {
    const path = join(folder, `${file.name}.docx`);
    writeFileSync(path, await bytesOf('docx', marked(file)));
    paths.push(path);
  }
  return paths;
}

async function python(folder: string, files: readonly Written[]): Promise<OracleRow> {
  const row = compared('Word by python-docx');
  const shown = readByPython(await writeWord(join(folder, 'single'), files));
  row.check('files', shown.length, files.length);
  files.forEach((file, at) => {
    checkFile(row, file, shown[at], true);
  });
  return row.row();
}

async function pandoc(folder: string, files: readonly Written[]): Promise<OracleRow> {
  const row = compared('Word by pandoc');
  const paths = await writeWord(join(folder, 'several'), files);
  files.forEach((file, at) => {
    checkFile(row, file, readByPandoc(paths[at] ?? '', 'docx'), true);
  });
  return row.row();
}

async function office(folder: string, files: readonly Written[]): Promise<OracleRow> {
  const row = compared('Word by LibreOffice');
  const paths = await writeWord(join(folder, 'several'), files);
  runOffice(folder, 'fodt', paths);
  files.forEach((file) => {
    checkFile(row, file, readFlatOdt(join(folder, `${file.name}.fodt`)), true);
  });
  return row.row();
}

async function html(folder: string, files: readonly Written[]): Promise<OracleRow> {
  const row = compared('HTML by pandoc');
  for (const file of files) {
    const path = join(folder, `${file.name}.html`);
    writeFileSync(path, await bytesOf('html', marked(file)));
    checkFile(row, file, readByPandoc(path, 'html'), false);
  }
  return row.row();
}

async function rich(folder: string, files: readonly Written[]): Promise<OracleRow> {
  const row = compared('rich text by pandoc');
  for (const file of files) {
    const path = join(folder, `${file.name}.rich.html`);
    writeFileSync(path, (await richText(marked(file), context)).html);
    checkFile(row, file, readByPandoc(path, 'html'), false);
  }
  return row.row();
}

/** The report as LibreOffice prints it. */
async function printed(folder: string): Promise<OracleRow> {
  const row = compared('Word printed by LibreOffice');
  const path = join(folder, 'report.docx');
  writeFileSync(path, await bytesOf('docx', report, reportContext));
  runOffice(folder, 'pdf', [path]);
  // Words may be parted at the end of a line, and a footnote may stand between two pages of a paragraph.
  const pages = visible(runProgram('pdftotext', [join(folder, 'report.pdf'), '-']));
  for (const text of shownTexts(report).flatMap((each) => each.split('\n'))) {
    row.check(basename(path), pages.includes(visible(text)) ? text : null, text);
  }
  return row.row();
}

function checkFile(
  row: ReturnType<typeof compared>,
  { name, sets }: Written,
  shown: ShownFile | undefined,
  hasFootnotes: boolean,
): void {
  if (shown === undefined) {
    row.check(name, null, 'a file');
    return;
  }
  const notes = sets.flat().filter(({ kind }) => kind === 'note');
  const footnotes = shown.footnotes.map(visible);
  row.check(`${name}: footnotes`, footnotes.length, hasFootnotes ? notes.length : 0);
  row.check(`${name}: more than text`, shown.strange, []);
  row.check(
    `${name}: links`,
    shown.links.filter((link) => !/^https?:\/\/[!-~]+$/.test(link)),
    [],
  );
  const body = visible(shown.body);
  let note = 0;
  sets.forEach((set, at) => {
    const start = body.indexOf(mark(at));
    const end = body.indexOf(mark(at + 1));
    const stretch = body.slice(start, end < 0 ? undefined : end);
    for (const item of set) {
      for (const text of shownTexts([item])) {
        const source = item.kind === 'note' && hasFootnotes ? footnotes[note] : undefined;
        const found = stretch.includes(visible(text)) || source?.includes(visible(text));
        row.check(`${name}, ${at}`, found ? text : stretch.slice(0, 200), text);
      }
      if (item.kind === 'note') note++;
    }
  });
}
