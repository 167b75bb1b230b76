// Makes public/catalogue.json from the facts (titles, numbers, dates, issuers) of two lists:
//   node scripts/catalogue.mjs FOLDER      FOLDER holds catalogue.jsonl and law-titles.json
// Run by hand when the lists change; the result is part of the repository.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ListedDocument
 * @property {string} type
 * @property {string} number
 * @property {string} title
 * @property {string} [date]
 * @property {string} [issuer]
 * @property {string} [effective]
 * @property {string} checked in which list it stands
 */

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder of catalogue.jsonl and law-titles.json');
/** @param {string} name */
const read = (name) => readFileSync(join(folder, name), 'utf8').trim();

/** @param {string} text */
const slug = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * One spelling for each body; a title that slipped into the field is dropped.
 *
 * @param {string} text
 */
function issuerOf(text) {
  const name = text.normalize('NFC').replaceAll('Ð', 'Đ').replace(/\.$/, '');
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

/** @type {Record<'types' | 'issuers' | 'checks', string[]>} */
const lists = { types: [], issuers: [], checks: [] };
/**
 * @param {string[]} list
 * @param {string} value
 */
const indexIn = (list, value) => {
  if (!list.includes(value)) list.push(value);
  return list.indexOf(value);
};

/** @type {Map<string, (string | number)[]>} */
const documents = new Map();
/** @param {ListedDocument} listed */
const put = ({ type, number, title, date, issuer, effective, checked }) => {
  const row = [
    indexIn(lists.types, slug(type)),
    number,
    title.normalize('NFC').replace(/\s+/g, ' ').trim(),
    date ?? '',
    indexIn(lists.issuers, issuerOf(issuer ?? '')),
    effective ?? '',
    indexIn(lists.checks, checked),
  ];
  documents.set(`${slug(type)} ${number}`, row);
};

for (const line of read('catalogue.jsonl').split('\n')) {
  const one = JSON.parse(line);
  const number = one.number.normalize('NFC').replaceAll('Ð', 'Đ');
  if (/[-/]$/.test(number) || number === '') continue;
  put({ ...one, number, checked: 'official codification' });
}
for (const { type, title, versions } of JSON.parse(read('law-titles.json'))) {
  for (const { number, year, checked } of versions) {
    if (!number) continue;
    const known = documents.get(`${slug(type)} ${number}`);
    if (known) known[2] = title;
    else
      put({
        type,
        number,
        title,
        date: String(year),
        issuer: type === 'Pháp lệnh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội',
        checked,
      });
  }
}

const out = { version: 1, ...lists, documents: [...documents.values()] };
const text = JSON.stringify(out).replaceAll('],[', '],\n[');
writeFileSync('public/catalogue.json', `${text}\n`);
console.log(`${documents.size} documents, ${Buffer.byteLength(text)} bytes`);
