import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RisRecord, readRis, valuesOf } from '../unit/exchange/references/ris-reader';
import { compared, inFolder, type OracleRow, runProgram } from './programs';
import { sets } from './sets';
import { ORACLE_SEED, ORACLE_SETS, writeTo } from './written-file';

const BATCH = 100;

/** RIS read by bibutils, CSL-JSON by pandoc and its citeproc. */
export const run = (): Promise<readonly OracleRow[]> =>
  inFolder(async (folder) => {
    const drawn = sets(ORACLE_SETS, ORACLE_SEED);
    const [ris, csl, entries] = [
      compared('ris in bibutils: fields'),
      compared('csl in pandoc: fields'),
      compared('csl in citeproc: entries'),
    ];
    const everything = join(folder, 'everything.md');
    writeFileSync(everything, '---\nnocite: "@*"\n---\n');
    for (let at = 0; at < drawn.length; at += BATCH) {
      const items = drawn.slice(at, at + BATCH).flat();
      const risPath = join(folder, `${at}.ris`);
      await writeTo(risPath, 'ris', items);
      checkRis(ris, readRis(readFileSync(risPath, 'utf8')), runProgram('ris2xml', [risPath]));
      const cslPath = join(folder, `${at}.json`);
      await writeTo(cslPath, 'csl', items);
      const written = JSON.parse(readFileSync(cslPath, 'utf8')) as readonly Fields[];
      const read = JSON.parse(
        runProgram('pandoc', ['-f', 'csljson', '-t', 'csljson', cslPath]),
      ) as readonly Fields[];
      checkCsl(csl, written, read);
      const list = runProgram('pandoc', [
        everything,
        '--citeproc',
        `--bibliography=${cslPath}`,
        '-t',
        'html',
      ]);
      entries.check(cslPath, list.match(/class="csl-entry"/g)?.length, written.length);
    }
    return [ris.row(), csl.row(), entries.row()];
  });

type Compared = ReturnType<typeof compared>;

/** bibutils writes MODS: https://www.loc.gov/standards/mods/ */
function checkRis(row: Compared, records: readonly RisRecord[], mods: string): void {
  const read = [...mods.matchAll(/<mods ID="[^"]*">(.*?)<\/mods>/gs)].map(([, body = '']) => body);
  row.check('records', read.length, records.length);
  for (const [at, record] of records.entries()) {
    const body = read[at] ?? '';
    const own = body.replace(/<relatedItem.*?<\/relatedItem>/gs, '');
    const where = `record ${at + 1}`;
    // Colons and question marks part a title from its subtitle.
    const titles = [...textsOf(own, 'title'), ...textsOf(own, 'subTitle')];
    row.check(`${where}, TI`, bare(titles.join('')), bare(valuesOf(record, 'TI').join('')));
    row.check(
      `${where}, N1 and M1`,
      textsOf(own, 'note').toSorted(),
      [...valuesOf(record, 'N1'), ...valuesOf(record, 'M1')].toSorted(),
    );
    row.check(`${where}, KW`, textsOf(own, 'topic'), valuesOf(record, 'KW'));
    row.check(`${where}, UR`, textsOf(own, 'url'), valuesOf(record, 'UR'));
    row.check(`${where}, AB`, textsOf(own, 'abstract'), valuesOf(record, 'AB'));
    const days = valuesOf(record, 'DA').map((day) => day.slice(0, 10).replaceAll('/', '-'));
    row.check(`${where}, DA`, textsOf(own, 'dateIssued'), days);
  }
}

const bare = (text: string): string => text.replace(/[\s:?]+/g, '');

const textsOf = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs'))].map(
    ([, text = '']) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
  );

type Fields = Readonly<Record<string, unknown>>;

/** pandoc gives the references back in an order of its own. */
function checkCsl(row: Compared, written: readonly Fields[], read: readonly Fields[]): void {
  row.check('references', read.length, written.length);
  const byId = new Map(read.map((reference) => [reference.id, reference]));
  for (const reference of written) {
    for (const [name, value] of Object.entries(reference)) {
      const back = byId.get(reference.id)?.[name];
      row.check(`${reference.id}, ${name}`, straight(back), straight(value));
    }
  }
}

/** pandoc sets quotation marks as a printer does, and raises letters by markup where Unicode has raised ones. */
const straight = (value: unknown): string =>
  (JSON.stringify(value) ?? '')
    .replace(/\\"|[“”]/g, "'")
    .replace(/[‘’]/g, "'")
    .replace(/<\/?su[bp]>/g, '')
    .normalize('NFKC')
    // It knows more of those than Unicode has mappings for.
    .replace(/[\u02c0\u0294\u06e5\u0648\u06e6\u064a]/g, '');
