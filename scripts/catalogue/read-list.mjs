import { fieldOf, slug } from './fields.mjs';
import { readRows } from './read-rows.mjs';

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

/** @typedef {import('./read-rows.mjs').Row} Row */

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
    const number = numberOf(row);
    // None ("Không số", "Đang cập nhật"), or one that the list has cut off.
    if (!/\d/.test(number) || /[-/]$/.test(number)) return [];
    const type = fieldOf(row, 'type');
    return {
      type: slug(type),
      number,
      title: titleOf(row, type, number),
      date: isoDate(fieldOf(row, 'date')),
      issuer: fieldOf(row, 'issuer'),
      effective: isoDate(fieldOf(row, 'effective')),
      checked: fieldOf(row, 'checked') || 'official list',
      titled: false,
    };
  });

/**
 * "Số: 04/2007/TT- NHNN" without the label and the blanks.
 *
 * @param {Row} row
 */
const numberOf = (row) =>
  fieldOf(row, 'number')
    .replace(/^số\s*:?\s*(?=\d)/iu, '')
    .replace(/\s*([/-])\s*/g, '$1');

/**
 * The title without its type and number: "Luật Đất đai" and "Nghị định số 15/2021/NĐ-CP quy định …", but not "Luật sư".
 *
 * @param {Row} row
 * @param {string} type
 * @param {string} number
 */
function titleOf(row, type, number) {
  const title = fieldOf(row, 'title');
  const head = [`${type} số ${number}`, `${type} ${number}`, type].find((one) =>
    title.toLowerCase().startsWith(one.toLowerCase()),
  );
  const behind = title.slice(head?.length);
  const rest = behind.replace(/^[\s:,.–-]+/, '');
  // The day and who signed are between them: the whole is kept.
  if (rest === behind || rest.startsWith('ngày ')) return title;
  if (head === type && !/^\p{Lu}/u.test(rest)) return title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

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
