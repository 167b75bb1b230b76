/** @typedef {Record<string, unknown>} Row */

/**
 * The rows of an export: JSON (a list, or an object that holds one), JSON lines, or CSV with a header.
 *
 * @param {string} path
 * @param {string} text
 * @returns {Row[]}
 */
export function readRows(path, text) {
  if (path.endsWith('.csv')) return readCsv(text);
  const lines = path.endsWith('.jsonl');
  const data = lines
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : JSON.parse(text);
  const rows = listIn(data);
  if (rows === null) throw new Error(`${path}: no list of documents`);
  return rows;
}

/**
 * The longest list inside: answers of Hugging Face have a short one of their columns before it.
 *
 * @param {unknown} data
 * @returns {Row[] | null}
 */
function listIn(data) {
  if (Array.isArray(data)) return data.map(flat);
  if (typeof data !== 'object' || data === null) return null;
  /** @type {Row[] | null} */
  let longest = null;
  for (const inner of Object.values(data)) {
    const list = listIn(inner);
    if (list !== null && list.length >= (longest?.length ?? 0)) longest = list;
  }
  return longest;
}

/**
 * A row with the fields that some lists have one level deeper.
 *
 * @param {Row} row
 * @returns {Row}
 */
const flat = (row) => Object.assign({}, row, row.row, row.metadata);

/**
 * RFC 4180: cells may be quoted, and hold commas and line breaks.
 *
 * @param {string} text
 */
function readCsv(text) {
  const cells = [...text.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)];
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, cell = '', end = ''] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...others] = rows.filter((row) => row.some((cell) => cell !== ''));
  return others.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}
