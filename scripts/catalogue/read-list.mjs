/**
 * A document of a list.
 *
 * @typedef {object} ListedDocument
 * @property {string} type slug
 * @property {string} number
 * @property {string} title
 * @property {string} date ISO 8601: a whole date, or only the year; '' where the list has none
 * @property {string} issuer
 * @property {string} effective ISO 8601, the day of effect
 * @property {string} checked in which list it stands
 * @property {boolean} titled whether its title is the official one of a law, which wins over others
 */

/** @typedef {Record<string, unknown>} Row */

/** What lists call a field, without tones, case and separators: vbpl, congbao, and our own lists. */
const ALIASES = {
  type: ['type', 'loaivanban', 'loaivb', 'doctype', 'documenttype'],
  number: ['number', 'sokyhieu', 'sohieu', 'sovb', 'docnum', 'documentnumber'],
  title: ['title', 'trichyeu', 'tenvanban', 'abstract', 'tieude'],
  date: ['date', 'ngaybanhanh', 'issuedate', 'issueddate'],
  effective: ['effective', 'ngaycohieuluc', 'ngayhieuluc', 'efffrom', 'effectivedate'],
  issuer: ['issuer', 'coquanbanhanh', 'agency', 'issuingagency'],
  checked: ['checked'],
  kind: ['kind', 'quanhe', 'relation'],
  byType: ['bytype', 'boiloaivanban'],
  byNumber: ['bynumber', 'boisokyhieu'],
};

/** @param {string} text */
export const slug = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

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
 * @param {unknown} data
 * @returns {Row[] | null}
 */
function listIn(data) {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null) return null;
  for (const inner of Object.values(data)) {
    const list = listIn(inner);
    if (list !== null) return list;
  }
  return null;
}

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

/**
 * A field of a row, under whichever name the list has it.
 *
 * @param {Row} row
 * @param {keyof typeof ALIASES} field
 */
export function fieldOf(row, field) {
  for (const [name, value] of Object.entries(row)) {
    const wanted = ALIASES[field].includes(slug(name).replaceAll('-', ''));
    if (wanted && (typeof value === 'string' || typeof value === 'number'))
      return clean(`${value}`);
  }
  return '';
}

/** @param {string} text */
const clean = (text) => text.normalize('NFC').replaceAll('Ð', 'Đ').replace(/\s+/g, ' ').trim();

/**
 * "31/12/2024", "2024-12-31T00:00:00" or "2024" as ISO 8601; '' for anything else.
 *
 * @param {string} text
 */
function isoDate(text) {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  if (vietnamese) {
    const [, day = '', month = '', year = ''] = vietnamese;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return /^\d{4}-\d{2}-\d{2}|^\d{4}$/.exec(text)?.[0] ?? '';
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {ListedDocument[]}
 */
export const readList = (path, text) =>
  readRows(path, text).flatMap((row) => {
    if (Array.isArray(row.versions)) return versionsOf(row, row.versions);
    const number = fieldOf(row, 'number');
    // A number that the list has cut off.
    if (number === '' || /[-/]$/.test(number)) return [];
    return {
      type: slug(fieldOf(row, 'type')),
      number,
      title: fieldOf(row, 'title'),
      date: isoDate(fieldOf(row, 'date')),
      issuer: fieldOf(row, 'issuer'),
      effective: isoDate(fieldOf(row, 'effective')),
      checked: fieldOf(row, 'checked') || 'official list',
      titled: false,
    };
  });

/**
 * A law with all its versions, as lists of titles have it.
 *
 * @param {Row} law
 * @param {Row[]} versions
 * @returns {ListedDocument[]}
 */
const versionsOf = (law, versions) =>
  versions.flatMap((version) => {
    const type = slug(fieldOf(law, 'type'));
    const number = fieldOf(version, 'number');
    const issuer = type === 'phap-lenh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội';
    const date = `${version.year ?? ''}`;
    const checked = `${version.checked ?? 'unchecked'}`;
    const title = fieldOf(law, 'title');
    return number === ''
      ? []
      : { type, number, title, date, issuer, effective: '', checked, titled: true };
  });
