import { dayAfter, daysAfter } from './days.mjs';
import { readList } from './read-list.mjs';

/** @typedef {import('./read-list.mjs').ListedDocument} ListedDocument */
/** @typedef {import('./relations.mjs').Relation} Relation */

/**
 * @typedef {object} Table
 * @property {Map<string, ListedDocument>} documents by type and number, in the order of the file
 */

/** @returns {Table} */
export const newTable = () => ({ documents: new Map() });

/** @param {Pick<ListedDocument, 'type' | 'number'>} document */
export const keyOf = ({ type, number }) =>
  `${type} ${number.replace(/^0+(?=\d)/, '').toLowerCase()}`;

/**
 * The documents of a catalogue that was written before.
 *
 * @param {Table} table
 * @param {{ types: string[], issuers: string[], checks: string[], documents: [number, string, string, string, number, string | number, number][] }} file
 */
export function addBase({ documents }, { types, issuers, checks, documents: rows }) {
  for (const [type, number, title, date, issuer, effective, check] of rows) {
    const one = {
      type: types[type] ?? '',
      number,
      title,
      date,
      issuer: issuers[issuer] ?? '',
      effective: typeof effective === 'number' ? dayAfter(date, effective) : effective,
      checked: checks[check] ?? '',
      titled: false,
    };
    documents.set(keyOf(one), one);
  }
}

/**
 * Adds the documents of a saved list. What a list leaves open stays as it was known.
 *
 * @param {Table} table
 * @param {string} path
 * @param {string} text
 */
export function addList({ documents }, path, text) {
  for (const listed of readList(path, text)) {
    const known = documents.get(keyOf(listed));
    const issuer = issuerOf(listed.issuer);
    if (known === undefined) documents.set(keyOf(listed), { ...listed, issuer });
    else if (listed.titled) documents.set(keyOf(listed), { ...known, title: listed.title });
    else documents.set(keyOf(listed), merged(known, { ...listed, issuer }));
  }
}

/**
 * @param {ListedDocument} known
 * @param {ListedDocument} listed
 * @returns {ListedDocument}
 */
const merged = (known, listed) => ({
  ...known,
  // Laws keep the short title by which they are looked up.
  title: isLaw(known.type) || listed.title === '' ? known.title : listed.title,
  date: listed.date.length > known.date.length ? listed.date : known.date,
  issuer: listed.issuer || known.issuer,
  effective: listed.effective || known.effective,
  // What the codification has is in force, which lists of all documents do not say.
  checked: known.checked === 'official codification' ? known.checked : listed.checked,
});

/** @param {string} type */
export const isLaw = (type) => ['luat', 'bo-luat', 'phap-lenh'].includes(type);

/**
 * One spelling for each body; a title that slipped into the field is dropped.
 *
 * @param {string} text
 */
function issuerOf(text) {
  const name = text.replace(/\.$/, '');
  if (/ ngày \d/.test(name)) return '';
  return name
    .replace(/Uỷ ban/g, 'Ủy ban')
    .replace(/Ủy ban thường vụ/g, 'Ủy ban Thường vụ')
    .replace(/Toà án/g, 'Tòa án')
    .replace(/Văn hoá/g, 'Văn hóa')
    .replace(/Bộ [Cc]ông [Tt]hương/g, 'Bộ Công Thương')
    .replace(/Thương Binh/g, 'Thương binh')
    .replace(/Giáo Dục và Đào Tạo/g, 'Giáo dục và Đào tạo')
    .replace(/Viện Kiểm sát Nhân dân Tối cao/g, 'Viện kiểm sát nhân dân tối cao')
    .replace(/^Thủ tướng$/, 'Thủ tướng Chính phủ')
    .replace(/^Ngân hàng Nhà nước$/, 'Ngân hàng Nhà nước Việt Nam');
}

/**
 * The file: lists of the words that come again, and rows of numbers into them.
 *
 * @param {Table} table
 * @param {string} date
 * @param {readonly Relation[]} relations
 */
export function printTable({ documents }, date, relations) {
  /** @type {Record<'types' | 'issuers' | 'checks' | 'kinds', string[]>} */
  const lists = { types: [], issuers: [], checks: [], kinds: [] };
  /** @param {keyof typeof lists} list @param {string} value */
  const indexIn = (list, value) => {
    const at = lists[list].indexOf(value);
    return at < 0 ? lists[list].push(value) - 1 : at;
  };
  const rows = [...documents.values()].map((one) => [
    indexIn('types', one.type),
    one.number,
    one.title,
    one.date,
    indexIn('issuers', one.issuer),
    daysAfter(one.date, one.effective),
    indexIn('checks', one.checked),
  ]);
  const order = new Map([...documents.keys()].map((key, at) => [key, at]));
  const seen = new Set();
  /** @param {Relation} relation */
  const day = ({ by }) => by.effective || by.date;
  const sorted = relations.toSorted((a, b) => day(a).localeCompare(day(b)));
  const related = sorted.flatMap(({ kind, type, number, by }) => {
    const at = order.get(keyOf(by));
    const key = `${kind} ${keyOf({ type, number })} ${at}`;
    if (at === undefined || seen.has(key)) return [];
    seen.add(key);
    return [[indexIn('kinds', kind), indexIn('types', type), number, at]];
  });
  const out = { version: 3, date, ...lists, documents: rows, relations: related };
  return `${JSON.stringify(out).replaceAll('],[', '],\n[')}\n`;
}
