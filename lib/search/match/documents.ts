import { groupBy, type Regulation } from '../../records';
import { FIELD_END, openDictionary } from '../words/dictionary';
import { spokenWords } from '../words/split-words';
import { type Fit, fitOf, fits, termsIn } from './rank-field';
import { type TermTable, type Vocabulary, vocabularyOf } from './term-table';

/** The words of documents, as numbers of a vocabulary of their own. */
export interface DocumentTexts {
  readonly ids: readonly string[];
  readonly vocabulary: Vocabulary;
  /** How it is called: its names, number, year, who issued it; fields separated. */
  readonly names: readonly Uint32Array[];
  readonly subjects: readonly Uint32Array[];
}

const CENTRAL = new Set(['tu', 'tư']);

/** @param canonical which document an id means: what was merged away names that one as well */
export function documentTexts(
  regulations: readonly Regulation[],
  canonical: (id: string) => string,
): DocumentTexts {
  const words = openDictionary();
  const numbersOf = (texts: readonly (string | null)[]): Uint32Array =>
    Uint32Array.from(
      texts.flatMap((text) => [...spokenWords(text ?? '').map(words.number), FIELD_END]),
    );
  const groups = [...groupBy(regulations, ({ id }) => canonical(id))];
  const names = groups.map(([, same]) => numbersOf(same.flatMap(namesOf)));
  const subjects = groups.map(([, same]) => numbersOf(same.map(({ subject }) => subject)));
  return {
    ids: groups.map(([id]) => id),
    vocabulary: vocabularyOf(words.words),
    names,
    subjects,
  };
}

/** All that a document is called by. TW is written TƯ, too, and typed with blanks. */
function namesOf({ name, spellings, number, symbol, year, place, issuer, date }: Regulation) {
  const symbols = symbol === null ? [] : [symbol, ...writtenWithTu(symbol)];
  const years = [year, date?.slice(0, 4) ?? null].filter((each) => each !== null);
  return [
    name,
    ...spellings,
    ...symbols.map((each) => `${number ?? ''} ${each}`),
    [issuer, place, ...new Set(years)].filter(Boolean).join(' '),
  ];
}

const writtenWithTu = (symbol: string): string[] => {
  const words = spokenWords(symbol);
  return words.includes('tw') || words.some((word) => CENTRAL.has(word))
    ? [words.map((word) => (word === 'tw' ? 'tư' : word)).join(' ')]
    : [];
};

/** How documents fit, one entry each. */
export interface DocumentFits {
  /** Terms that a document has anywhere. */
  readonly masks: Uint32Array;
  /** Those by which a document is told from most others. */
  readonly telling: Uint32Array;
  readonly fits: readonly Fit[];
}

/** So many documents, or this share of all, may be called by the same words before these tell nothing. */
const FEW_DOCUMENTS = 5;
const FEW_SHARE = 0.02;

export function documentFits(documents: DocumentTexts, table: TermTable): DocumentFits {
  const count = documents.ids.length;
  const masks = new Uint32Array(count);
  const called = new Uint32Array(count);
  const found: Fit[] = [];
  for (let at = 0; at < count; at++) {
    const names = documents.names[at] ?? new Uint32Array();
    const subject = documents.subjects[at] ?? new Uint32Array();
    called[at] = termsIn(table, names, 0, names.length);
    masks[at] = (called[at] ?? 0) | termsIn(table, subject, 0, subject.length);
    found.push(
      masks[at] === table.full ? documentFit(table, names, subject, called[at] ?? 0) : fits.none,
    );
  }
  const telling = called.map((mask) => (mask !== 0 && isTelling(called, mask) ? mask : 0));
  return { masks, telling, fits: found };
}

function documentFit(
  table: TermTable,
  names: Uint32Array,
  subject: Uint32Array,
  called: number,
): Fit {
  const best = Math.max(
    ...fieldsOf(names).map(([from, to]) => fitOf(table, names, from, to)),
    fitOf(table, subject, 0, subject.length),
  ) as Fit;
  // Name and issuer are two fields: together they name it as well. A subject is a sentence.
  return best === fits.none && called !== 0 ? fits.near : best;
}

/** Where the fields begin and end. */
function fieldsOf(ids: Uint32Array): [from: number, to: number][] {
  const fields: [number, number][] = [];
  for (let from = 0; from < ids.length; ) {
    const end = ids.indexOf(FIELD_END, from);
    const to = end === -1 ? ids.length : end;
    fields.push([from, to]);
    from = to + 1;
  }
  return fields;
}

function isTelling(called: Uint32Array, mask: number): boolean {
  const most = Math.max(FEW_DOCUMENTS, called.length * FEW_SHARE);
  let same = 0;
  for (const other of called) if ((other & mask) === mask && ++same > most) return false;
  return true;
}
