import * as v from 'valibot';
import { type Importer, importError, type PlanContext } from '../plan';
import type { Gathered } from '../restore/gathered';
import { planRestore } from '../restore/plan-restore';
import { checkRow } from './check-row';
import { startGathering } from './gather';

/** 2: no texts in articles. What it says of changed passages follows from the versions. */
const JSON_VERSION = 2;
/** The tables of an export; it never had others. */
const jsonTables = ['articles', 'versions', 'annotations', 'regulations', 'mentions'] as const;
/** Bytes of a file. It is parsed as a whole. */
const MAX_JSON_BYTES = 250_000_000;
/** Bytes in which the name of the format stands. */
const HEAD_BYTES = 4_096;
const FORMAT_NAME = /"format"\s*:\s*"ben-le"/;

const headSchema = v.object({
  format: v.literal('ben-le'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** The JSON that Bên Lề exported until it had the backup file: version 1 has records of schema 1. */
export const jsonImporter: Importer = {
  id: 'json',
  async recognise(files) {
    const [file] = files;
    if (file === undefined || files.length > 1) return false;
    return FORMAT_NAME.test(await textOf(file.slice(0, HEAD_BYTES)));
  },
  async plan([file], context) {
    if (file === undefined) throw importError('unknown');
    if (file.size > MAX_JSON_BYTES) throw importError('too-large', `${file.size} bytes`);
    const value = parse(await textOf(file));
    const head = v.safeParse(headSchema, value);
    if (!head.success) throw importError('damaged', 'no version');
    if (head.output.version > JSON_VERSION) throw importError('newer');
    // The versions of the export are those of the schema: 1 and 2.
    const gathered = await gatherJson(value as object, head.output.version, context);
    const placeOf = (table: string, at: number) => (at > 0 ? `${table}, ${at}` : table);
    return planRestore('json', gathered, placeOf, context);
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw importError('damaged');
  }
}

async function gatherJson(value: object, schema: number, context: PlanContext): Promise<Gathered> {
  const gathering = startGathering(context);
  const tables = new Map<string, unknown>(Object.entries(value));
  for (const table of jsonTables) {
    const rows = tables.get(table) ?? [];
    if (Array.isArray(rows)) {
      for (const [at, row] of rows.entries()) {
        await gathering.take(checkRow(table, row, schema), at + 1);
      }
    } else {
      const detail = 'is no list';
      gathering.fault(table, { reason: 'damaged', at: 0, count: 1, detail });
    }
  }
  return gathering.end();
}

/** UTF-8, or UTF-16 as Windows saves it; marks at the start are dropped. */
async function textOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const [first, second] = bytes;
  const [isLittle, isBig] = [
    (first === 0xff && second === 0xfe) || (second === 0 && first !== 0),
    (first === 0xfe && second === 0xff) || (first === 0 && second !== 0),
  ];
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}
