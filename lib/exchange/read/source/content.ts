/*
 * In: files of unknown kind.
 * Out: what is in them, read once and within limits: JSON, columns, or texts in a zip.
 */
import { importError } from '../../plan';
import { type CsvRow, csvHeader, csvRows } from './csv-rows';
import { decodeText } from './decode';
import { openPacked, type PackedTexts } from './packed-texts';
import { parseJsonText } from './parse-json';
import { MAX_TEXT_BYTES } from './record-limit';

/** What is in a file, by its first bytes or letters. */
export type Content =
  | { readonly kind: 'json'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'zip'; readonly name: string; readonly texts: PackedTexts }
  | {
      readonly kind: 'columns';
      readonly name: string;
      readonly header: readonly string[];
      rows(signal?: AbortSignal): Promise<readonly CsvRow[]>;
    };

const contents = new WeakMap<File, Promise<Content>>();

/**
 * Each kind of file asks for it in turn, so it is read once for all.
 * @throws ImportError `damaged`, `too-large`
 */
export function contentOf(file: File): Promise<Content> {
  const known = contents.get(file);
  if (known !== undefined) return known;
  const read = readContent(file);
  contents.set(file, read);
  return read;
}

async function readContent(file: File): Promise<Content> {
  const { name } = file;
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (isZip(start)) return { kind: 'zip', name, texts: await openPacked(file, name) };
  if (file.size > MAX_TEXT_BYTES) throw importError('too-large', name);
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (isJson(text)) return { kind: 'json', name, value: await parseJsonText(text, name) };
  return {
    kind: 'columns',
    name,
    header: csvHeader(text),
    rows: (signal) => csvRows(text, signal),
  };
}

/** "PK" and the mark of a file, or of the list's end where there is none. */
const isZip = ([p, k, third]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && (third === 0x03 || third === 0x05);

export const isJson = (text: string): boolean => /^\s*[[{]/.test(text);
