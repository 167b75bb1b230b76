import {
  type CitableDocument,
  formOf,
  titleOf,
  typeWords,
  type WrittenCitation,
} from './citable-document';
import {
  type CitingOptions,
  citeInFull,
  known,
  missing,
  statuteName,
  written,
} from './cite-document';
import { dayInFull, yearInFull } from './day-in-full';

/**
 * A document as the ground of a decision: `Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;`. Laws and ordinances have neither number
 * nor issuer there, but their day. Decree 30/2020/NĐ-CP, annex I, part I, section II, clause 6, point a.
 */
export const preambleLine = (
  document: CitableDocument,
  options: CitingOptions = {},
): WrittenCitation => withEnd(document, groundOf(document, options), ';');

/** The grounds of a decision, by rank, else in their own order; the last line ends with a full stop. */
export function preambleLines(
  documents: readonly CitableDocument[],
  options: CitingOptions = {},
): readonly WrittenCitation[] {
  const ranked = documents.toSorted((a, b) => rankOf(a) - rankOf(b));
  return ranked.map((document, at) =>
    withEnd(document, groundOf(document, options), at === ranked.length - 1 ? '.' : ';'),
  );
}

/** A document of the Party is no ground of a State decision, which carries it out. */
const withEnd = (
  { id }: CitableDocument,
  { text, unknown }: WrittenCitation,
  end: string,
): WrittenCitation => ({
  text: `${id.startsWith('vn:party:') ? 'Thực hiện' : 'Căn cứ'} ${text}${end}`,
  unknown,
});

function groundOf(document: CitableDocument, options: CitingOptions): WrittenCitation {
  const form = formOf(document);
  const isTitled = form === 'constitution' || (form === 'statute' && titleOf(document) !== null);
  if (!isTitled) return citeInFull(document, options);
  const name =
    form === 'constitution' ? 'Hiến pháp' : written(statuteName(document), { marks: false }).text;
  const day = dayInFull(document.date);
  if (day !== null) return written([known(name), known(day)], options);
  return written([known(name), missing('day'), known(yearInFull(document.year))], options);
}

const NATIONAL_ASSEMBLY = /^(?:NQ-)?QH\d*$/;
const STANDING_COMMITTEE = /UBTVQH/;

/**
 * From the highest down, as article 4 of the Law on Promulgation of Legal Documents lists them: the constitution, laws, resolutions of
 * the National Assembly, ordinances, resolutions of its Standing Committee, of the President, the Government, the Prime Minister, the
 * courts, the ministries, the provinces; then documents of the Party and all others.
 */
function rankOf(document: CitableDocument): number {
  const { id, type, symbol } = document;
  if (id.split(':')[1] === 'party') return 12;
  if (type === 'hien-phap') return 0;
  if (type === 'luat' || type === 'bo-luat') return 1;
  if (type === 'phap-lenh') return 3;
  const code = symbol ?? '';
  if (NATIONAL_ASSEMBLY.test(code)) return 2;
  if (STANDING_COMMITTEE.test(code)) return 4;
  if (/CTN/.test(code)) return 5;
  if (/-CP$/.test(code) || type === 'nghi-dinh') return 6;
  if (/TTg$/.test(code)) return 7;
  if (/HĐTP|TANDTC|VKSNDTC/.test(code) && !type.startsWith('thong-tu')) return 8;
  if (type.startsWith('thong-tu')) return 9;
  if (/HĐND/.test(code)) return 10;
  return /UBND/.test(code) && typeWords(document) === 'Quyết định' ? 11 : 13;
}
