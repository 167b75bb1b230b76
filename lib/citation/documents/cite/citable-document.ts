import { type DocumentType, typeBySlug } from '../../packs/vn/data/document-types';

/** What a citation is written from; a `Regulation` of lib/records is one. */
export interface CitableDocument {
  /** Canonical: `vn:<system>:<type>:<number part>[@<place>]:<year>`. */
  readonly id: string;
  /** As people know it: `Nghị định 30/2020/NĐ-CP`, `Luật Đất đai 2024`. */
  readonly name: string;
  readonly type: string;
  readonly number: string | null;
  readonly year: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  /** ISO 8601, a whole day. */
  readonly date: string | null;
  readonly subject: string | null;
}

/** `issuer` is unknown too where only a part of its name is known. */
export type UnknownPart = 'number' | 'symbol' | 'title' | 'day' | 'issuer' | 'subject';

export interface WrittenCitation {
  /** One line. */
  readonly text: string;
  /** In the order in which they stand in the text. */
  readonly unknown: readonly UnknownPart[];
}

/**
 * How a document is cited.
 * - statute: by type and title
 * - constitution: by type and year
 * - session: a resolution of the Party that is known by the session that passed it
 * - named: as it is named, such as a standard, an act of the Union, a congress
 * - numbered: by type and number
 */
export type CitingForm = 'statute' | 'constitution' | 'session' | 'named' | 'numbered';

const statutes: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh']);

export function formOf({ id, type, number }: CitableDocument): CitingForm {
  if (type === 'hien-phap') return 'constitution';
  if (statutes.has(type)) return 'statute';
  if (typeOf(type) === undefined || id.startsWith('eu:')) return 'named';
  const part = id.split(':')[3] ?? '';
  if (number === null && part.startsWith('tw')) return 'session';
  return number === null && part.startsWith('dai-hoi') ? 'named' : 'numbered';
}

const typeOf = (slug: string): DocumentType | undefined => typeBySlug.get(slug);

/** "Nghị định"; "Dự thảo Luật" of a draft; '' for a type that is in no list. */
export function typeWords({ name, type }: CitableDocument): string {
  const word = typeOf(type)?.name ?? '';
  return word !== '' && isNamedDraft(name) ? `Dự thảo ${word}` : word;
}

/** A draft has neither number nor day. */
export const isNamedDraft = (name: string): boolean => /^dự thảo\s/iu.test(name);

/** The name without its type: `30/2020/NĐ-CP`, `Đất đai 2024`. */
function restOf(document: CitableDocument): string {
  const name = inOneLine(document.name);
  const type = typeWords(document);
  const isTyped = `${name} `.toLowerCase().startsWith(`${type} `.toLowerCase());
  return isTyped ? name.slice(type.length).trim() : name;
}

/** The number as it is printed, with year and symbol where they are known: `55-QĐ/TW`; null where it has none. */
export function numberingOf(document: CitableDocument): string | null {
  const rest = restOf(document);
  if (/^\d/.test(rest) && !/\s/.test(rest)) return rest;
  const part = (document.id.split(':')[3] ?? '').split('@')[0] ?? '';
  if (/^\d/.test(part) && !part.includes('~')) return part;
  const number = inOneLine(document.number ?? '');
  const symbol = inOneLine(document.symbol ?? '').replace(/~$/, '');
  return number === '' ? null : [number, symbol].filter(Boolean).join('/');
}

/** The title of a statute: `Đất đai`; null where only its number is known. */
export function titleOf(document: CitableDocument): string | null {
  const rest = restOf(document);
  const { year, subject } = document;
  if (rest !== '' && !/^(?:số\s+)?\d/iu.test(rest)) {
    return year !== null && rest.endsWith(` ${year}`) ? rest.slice(0, -year.length - 1) : rest;
  }
  const title = inOneLine(subject ?? '');
  // An article that writes "about land" tells no title; the catalogue does, with a capital.
  return /^(?:\p{Lu}|sửa đổi)/u.test(title) ? amending(title) : null;
}

const amending = (title: string): string => title.replace(/^Sửa đổi/u, 'sửa đổi');

export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
