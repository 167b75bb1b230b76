/**
 * The shapes of what a text cites. A citation has three in its life: found (`Citation`, here), placed on a page
 * (`PlacedCitation` of lib/records) and recorded (`Mention` of lib/records). A document likewise: `DocumentIdentity` while
 * citations are compared, `CitedDocument` in one text, `Regulation` as a record. docs/labels.md explains each field.
 */

/**
 * How a citation names its document: by type, number and code; by type and number alone; by an official title; without its
 * type word, as a further item of a list or by a number whose code says the type; by the session that passed it.
 */
export type Kind = 'full' | 'short' | 'named' | 'bare' | 'session';

/** One place in a text that cites one official document. Offsets are UTF-16 code units of the text as it was given. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** As printed: `text.slice(start, end)`. */
  readonly text: string;
  readonly kind: Kind;
  /** Slug of the document type, such as `nghi-dinh`; never its abbreviation. */
  readonly type: string;
  readonly number: string | null;
  /** The year in the number, else of the date, else of another citation of the same document in the text. */
  readonly year: string | null;
  /** Code behind the number in its normal spelling, such as `NĐ-CP` or `QĐ/TW`. */
  readonly symbol: string | null;
  readonly issuer: string | null;
  /** ISO 8601 date of the document; never the date of effect. */
  readonly date: string | null;
  readonly subject: string | null;
  /** `party`, `state`, `court`, `org`, `eu`, or `~`. */
  readonly system: string;
  /** Slug of the province, city or district that issued it, where the symbol alone is not unique. */
  readonly place: string | null;
  /** Whether issuers of other places use the same symbol, so that the place is part of the identity. */
  readonly local: boolean;
  /** Slug of an official title (`dat-dai`) or of a session (`tw4-khoa12`). */
  readonly name: string | null;
  /** Official title in its normal spelling, for instance `Đất đai`. */
  readonly title: string | null;
  /** Whether the year is printed inside the number; null where the citation does not show the form. */
  readonly yearInNumber: boolean | null;
  /** Pinpoint, big to small: `D12.K2.pa`; `;` separates several, `..` is a range. */
  readonly pin: string | null;
  readonly draft: boolean;
  /** Whether it is printed with "(sửa đổi)" and no year: the law that stands, or will stand, for an older one of its title. */
  readonly renewed: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Canonical id; `~` stands for what the text does not tell. */
  readonly id: string;
}

/** The fields that tell one document from another. */
export interface DocumentIdentity
  extends Pick<
    Citation,
    | 'system'
    | 'type'
    | 'number'
    | 'year'
    | 'yearInNumber'
    | 'symbol'
    | 'place'
    | 'local'
    | 'name'
    | 'draft'
    | 'renewed'
  > {}

/** What all citations of one document in one text say together. */
export interface CitedDocument
  extends DocumentIdentity,
    Pick<Citation, 'id' | 'issuer' | 'date' | 'subject' | 'title'> {
  /** The citations of the document, as indexes into those that were given, ascending. */
  readonly mentions: readonly number[];
  /** Distinct printed forms in order of appearance. */
  readonly spellings: readonly string[];
}

/** The fields of a document by which it is named and looked for on portals. */
export type PrintableDocument = Pick<CitedDocument, keyof DocumentIdentity | 'id' | 'title'>;
