import {
  type CitableDocument,
  formOf,
  inOneLine,
  isNamedDraft,
  numberingOf,
  titleOf,
  typeWords,
  type UnknownPart,
  type WrittenCitation,
} from './citable-document';
import { dayInFull, yearInFull } from './day-in-full';
import { issuerInFull } from './issuer-in-full';
import { subjectInFull } from './subject-in-full';

/** Whether what is not known stands in brackets, to be filled in; else it is left out. */
export interface CitingOptions {
  readonly marks?: boolean;
}

const marks = {
  number: '[số, ký hiệu …]',
  symbol: '[ký hiệu …]',
  title: '[tên gọi …]',
  day: '[ngày …]',
  issuer: '[cơ quan ban hành …]',
  subject: '[trích yếu …]',
} satisfies Record<UnknownPart, string>;

/** Behind what is known of an issuer's name. */
const REST_OF_NAME = '[tên đầy đủ …]';

/** A piece of a citation: what is known of it, and what to mark. */
export interface CitingPiece {
  readonly part: UnknownPart | null;
  /** '' for nothing. */
  readonly text: string;
  /** '' where it is known. */
  readonly mark: string;
}

/**
 * A document as a text cites it for the first time: `Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác
 * văn thư`; laws and ordinances by type, title and the year that they are known by. Decree 30/2020/NĐ-CP, annex I, part I, section II, clause 6, point b.
 * https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-dinh-30-2020-ND-CP-cong-tac-van-thu-437498.aspx
 */
export const citeInFull = (
  document: CitableDocument,
  options: CitingOptions = {},
): WrittenCitation => written(fullPieces(document), options);

/** The same document further on in the text: by type and number. */
export const citeShort = (
  document: CitableDocument,
  options: CitingOptions = {},
): WrittenCitation => written(shortPieces(document), options);

export function written(
  pieces: readonly CitingPiece[],
  { marks: isMarked = true }: CitingOptions,
): WrittenCitation {
  return {
    text: pieces
      .flatMap(({ text, mark }) => [text, isMarked ? mark : ''])
      .filter((words) => words !== '')
      .join(' '),
    unknown: pieces.flatMap(({ part, mark }) => (part !== null && mark !== '' ? [part] : [])),
  };
}

export const known = (text: string): CitingPiece => ({ part: null, text, mark: '' });

export const missing = (part: UnknownPart, text = '', mark: string = marks[part]): CitingPiece => ({
  part,
  text,
  mark,
});

function fullPieces(document: CitableDocument): CitingPiece[] {
  const short = shortPieces(document);
  switch (formOf(document)) {
    case 'statute':
    case 'constitution':
    case 'named':
      return short;
    case 'session':
      // The name says who issued it.
      return [...short, missing('number'), dayPiece(document), subjectPiece(document)];
    case 'numbered':
      return isNamedDraft(document.name)
        ? [...short, subjectPiece(document)]
        : [...short, dayPiece(document), issuerPiece(document), subjectPiece(document)];
  }
}

function shortPieces(document: CitableDocument): CitingPiece[] {
  const type = typeWords(document);
  switch (formOf(document)) {
    case 'statute':
      return [...statuteName(document), known(yearInName(document))];
    case 'constitution':
      return [known('Hiến pháp'), known(yearInFull(document.year))];
    case 'session':
    case 'named':
      return [known(inOneLine(document.name))];
    case 'numbered':
      return [known(type), ...numberPieces(document)];
  }
}

/** Without its year. */
export const statuteName = (document: CitableDocument): CitingPiece[] => [
  known(typeWords(document)),
  ...titlePieces(document),
];

/**
 * "năm 2011", where a law is known by its year. The decree cites laws by type and title alone; but an older one stands for the
 * one that replaced it then.
 */
const yearInName = ({ name, year }: CitableDocument): string =>
  year !== null && inOneLine(name).endsWith(` ${year}`) ? yearInFull(year) : '';

function titlePieces(document: CitableDocument): CitingPiece[] {
  const title = titleOf(document);
  if (title !== null) return [known(title)];
  const numbering = numberingOf(document);
  return [missing('title'), known(numbering === null ? '' : `số ${numbering}`)];
}

/** Decrees of the first years after 1945 have a number alone. */
const bare: ReadonlySet<string> = new Set(['sac-lenh', 'sac-luat']);

function numberPieces(document: CitableDocument): CitingPiece[] {
  const numbering = numberingOf(document);
  if (numbering === null) return isNamedDraft(document.name) ? [] : [missing('number')];
  const text = `số ${numbering}`;
  const isWhole = bare.has(document.type) || /\p{L}/u.test(numbering);
  return [isWhole ? known(text) : missing('symbol', text)];
}

const dayPiece = ({ date }: CitableDocument): CitingPiece => {
  const day = dayInFull(date);
  return day === null ? missing('day') : known(day);
};

function issuerPiece(document: CitableDocument): CitingPiece {
  const issuer = issuerInFull(document);
  if (issuer === null) return missing('issuer', '', `của ${marks.issuer}`);
  const text = `của ${issuer.name}`;
  return issuer.isWhole ? known(text) : missing('issuer', text, REST_OF_NAME);
}

/** Judgments and indictments are cited without what they are about. */
const withoutSubject: ReadonlySet<string> = new Set(['ban-an', 'cao-trang', 'khang-nghi']);

const subjectPiece = ({ type, subject }: CitableDocument): CitingPiece => {
  const words = subjectInFull(subject);
  if (words !== null) return known(words);
  return withoutSubject.has(type) ? known('') : missing('subject');
};
