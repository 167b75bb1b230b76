/** How a mention is put: LABELS of the project's citation data, section 4. */
export type Kind = 'full' | 'short' | 'named' | 'bare' | 'session';

/** One mention of one official document. Offsets are UTF-16 code units of the text as it was given. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** The mention as printed: `text.slice(start, end)`. */
  readonly text: string;
  readonly kind: Kind;
  /** Slug of the document type, such as `nghi-dinh`; never its abbreviation. */
  readonly type: string;
  readonly number: string | null;
  /** The year in the number, else of the date, else as another mention in the same text tells. */
  readonly year: string | null;
  /** Code behind the number in its normal spelling, such as `NĐ-CP` or `QĐ/TW`. */
  readonly symbol: string | null;
  readonly issuer: string | null;
  /** ISO 8601 date of the document; never the date of effect. */
  readonly date: string | null;
  readonly subject: string | null;
  /** `party`, `state`, `court`, `org`, or `~`. */
  readonly system: string;
  /** Slug of the place that issued it, where the symbol alone is not unique. */
  readonly place: string | null;
  /** Whether bodies of other places use the same symbol, so that the place is part of the identity. */
  readonly local: boolean;
  /** Slug of an official title (`dat-dai`) or of a session (`tw4-khoa12`). */
  readonly name: string | null;
  /** Official title in its normal spelling, for instance `Đất đai`. */
  readonly title: string | null;
  /** Whether the year is printed inside the number; null where the mention does not show the form. */
  readonly yearInNumber: boolean | null;
  /** Pinpoint, big to small: `D12.K2.pa`; `;` separates several, `..` is a range. */
  readonly pin: string | null;
  readonly draft: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Canonical id; `~` stands for what the text does not tell. */
  readonly id: string;
}

type Shared =
  | 'id'
  | 'type'
  | 'number'
  | 'year'
  | 'symbol'
  | 'issuer'
  | 'date'
  | 'subject'
  | 'system'
  | 'place'
  | 'local'
  | 'name'
  | 'title'
  | 'yearInNumber'
  | 'draft';

/** What all mentions of one document in one text say together. */
export interface CitedDocument extends Pick<Citation, Shared> {
  /** Indexes into the citations given, ascending. */
  readonly mentions: readonly number[];
  /** Distinct printed forms in order of appearance. */
  readonly spellings: readonly string[];
}
