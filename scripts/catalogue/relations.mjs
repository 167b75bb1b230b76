import { fieldOf, slug } from './fields.mjs';
import { readRows } from './read-rows.mjs';
import { isLaw, keyOf } from './table.mjs';

/** @typedef {import('./read-list.mjs').ListedDocument} ListedDocument */

/**
 * What one document does to another: `amended`, `replaced` and `repealed` are sure; `newer` says only that a law of the same
 * title was passed later, since its day of effect is not known.
 *
 * @typedef {object} Relation
 * @property {'amended' | 'replaced' | 'repealed' | 'newer'} kind
 * @property {string} type of the document it is done to
 * @property {string} number
 * @property {ListedDocument} by
 */

const KINDS = /** @type {const} */ (['amended', 'replaced', 'repealed', 'newer']);
const TYPES =
  'bộ luật|luật|pháp lệnh|nghị quyết liên tịch|nghị quyết|nghị định|quyết định|thông tư liên tịch|thông tư|chỉ thị';
const NAMED = `(${TYPES})\\s+(?:số:?\\s*)?(\\d+[a-z]?\\/(?:\\d{4})\\/[\\p{Lu}Đ][\\p{L}\\d-]*)`;
/** Words between "sửa đổi" and the number that would lead to another document than the one amended. */
const ELSEWHERE = /theo|hướng dẫn|thực hiện|thi hành|quy định|chi tiết|liên quan/iu;

/** How a title says at its beginning what it does; what stands before the number must not lead elsewhere. */
const AMENDING = new RegExp(
  `^(?:(?:${TYPES})\\s+)?(?:sửa đổi|bổ sung|bãi bỏ\\s+(?:(?:một số\\s+)?(?:điều|khoản|điểm|phụ lục|nội dung)))([^\\d]*?(?:\\d+[^\\d]{1,12}?)?)${NAMED}`,
  'iu',
);
const REPEALING = new RegExp(
  `^(?:(?:${TYPES})\\s+)?(?:về việc\\s+)?bãi bỏ\\s+(?:toàn bộ\\s+)?${NAMED}`,
  'iu',
);
const REPLACING = new RegExp(`thay thế\\s+(?:cho\\s+)?${NAMED}`, 'iu');
/** A further number right behind the first, or behind its date. */
const FURTHER = new RegExp(
  `^(?:\\s+ngày\\s+\\d+\\s+tháng\\s+\\d+\\s+năm\\s+\\d{4})?\\s*(?:,|;|và)\\s+${NAMED}`,
  'iu',
);

/**
 * What the titles of documents surely tell.
 *
 * @param {ReadonlyMap<string, ListedDocument>} documents
 * @returns {Relation[]}
 */
export function deriveRelations(documents) {
  const all = [...documents.values()].filter(({ checked }) => checked !== 'unchecked');
  return [
    ...all.flatMap((one) => fromNumbers(one)),
    ...versions(documents),
    ...amendedLaws(documents, all),
  ];
}

/**
 * "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP": numbers alone, of the title's own type.
 *
 * @param {ListedDocument} by
 * @returns {Relation[]}
 */
function fromNumbers(by) {
  const replaced = REPLACING.exec(by.title);
  const amended = AMENDING.exec(by.title);
  const repealed = REPEALING.exec(by.title);
  /** @type {[Relation['kind'], RegExpExecArray | null, number][]} */
  const read = [
    ['replaced', replaced, 1],
    ['repealed', repealed, 1],
    ['amended', amended && !ELSEWHERE.test(amended[1] ?? '') ? amended : null, 2],
  ];
  return read.flatMap(([kind, match, at]) => {
    if (match === null) return [];
    const names = [[match[at] ?? '', match[at + 1] ?? '']];
    let rest = by.title.slice(match.index + match[0].length);
    for (let more = FURTHER.exec(rest); more !== null; more = FURTHER.exec(rest)) {
      names.push([more[1] ?? '', more[2] ?? '']);
      rest = rest.slice(more[0].length);
    }
    return names
      .map(([type = '', number = '']) => ({ kind, type: slug(type), number, by }))
      .filter(({ type, number }) => type === by.type && keyOf({ type, number }) !== keyOf(by))
      .filter(({ number }) => yearIn(number) <= yearOf(by));
  });
}

/**
 * A law of the very same title that was passed later.
 *
 * @param {ReadonlyMap<string, ListedDocument>} documents
 * @returns {Relation[]}
 */
const versions = (documents) =>
  [...byTitle(documents).values()].flatMap((laws) =>
    laws.slice(1).flatMap((by, at) => {
      const old = laws[at];
      if (old === undefined || by.checked === 'unchecked' || yearOf(old) === yearOf(by)) return [];
      const kind =
        by.effective === '' ? /** @type {const} */ ('newer') : /** @type {const} */ ('replaced');
      return { kind, type: old.type, number: old.number, by };
    }),
  );

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật Cư trú": of each title the version that was in force, which is the one that the
 * official codification has, if it is the last before the amending law.
 *
 * @param {ReadonlyMap<string, ListedDocument>} documents
 * @param {readonly ListedDocument[]} all
 * @returns {Relation[]}
 */
function amendedLaws(documents, all) {
  const titles = byTitle(documents);
  return all.flatMap((by) => {
    const list = /^(?:luật\s+)?sửa đổi, bổ sung một số điều của\s+(.+)$/iu.exec(by.title)?.[1];
    if (!isLaw(by.type) || list === undefined) return [];
    return list.split(/(?:,|;|\s+và)\s+(?=(?:Bộ luật|Luật|Pháp lệnh)\s)/u).flatMap((name) => {
      const [, type = '', title = ''] = /^(Bộ luật|Luật|Pháp lệnh)\s+(.+?)\.?$/u.exec(name) ?? [];
      const before = (titles.get(`${slug(type)} ${slug(title)}`) ?? []).filter(
        (law) => yearOf(law) < yearOf(by),
      );
      const law = before.at(-1);
      if (law?.checked !== 'official codification') return [];
      return { kind: /** @type {const} */ ('amended'), type: law.type, number: law.number, by };
    });
  });
}

/**
 * Laws by type and title, each list from the oldest to the newest.
 *
 * @param {ReadonlyMap<string, ListedDocument>} documents
 */
function byTitle(documents) {
  /** @type {Map<string, ListedDocument[]>} */
  const titles = new Map();
  for (const law of documents.values()) {
    if (!isLaw(law.type) || /sửa đổi/iu.test(law.title)) continue;
    const key = `${law.type} ${slug(law.title)}`;
    titles.set(
      key,
      [...(titles.get(key) ?? []), law].sort((a, b) => yearOf(a) - yearOf(b)),
    );
  }
  return titles;
}

/** @param {string} number */
const yearIn = (number) => Number(/\/(\d{4})\//.exec(number)?.[1] ?? 0);

/** @param {ListedDocument} document */
const yearOf = ({ number, date }) => Number(date.slice(0, 4)) || yearIn(number);

/**
 * Relations that a list gives: type and number of a document, kind, and type and number of the document that does it.
 *
 * @param {ReadonlyMap<string, ListedDocument>} documents
 * @param {string} path
 * @param {string} text
 * @returns {Relation[]}
 */
export const readRelations = (documents, path, text) =>
  readRows(path, text).map((row) => {
    const kind = KINDS.find((one) => one === fieldOf(row, 'kind'));
    const type = slug(fieldOf(row, 'type'));
    const number = fieldOf(row, 'number');
    const by = documents.get(
      keyOf({ type: slug(fieldOf(row, 'byType')), number: fieldOf(row, 'byNumber') }),
    );
    if (kind === undefined) throw new Error(`${path}: ${number} has none of ${KINDS.join(', ')}`);
    if (by === undefined) throw new Error(`${path}: what ${number} is ${kind} by is in no list`);
    return { kind, type, number, by };
  });
