import type { Citation, Kind } from '../citation';
import type { PinRules } from '../grammar/pin-rules';
import type { Tokenizer } from '../tokens/tokenizer';
import type { Tokens } from '../tokens/tokens';

/** A stretch of folded text, to be taken over as it is printed. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A citation while it is read. Indexes are tokens of its paragraph. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Where it ends in the folded text, which may be inside its last token. */
  endOffset: number;
  readonly kind: Kind;
  type: string;
  number: string | null;
  year: string | null;
  yearInNumber: boolean | null;
  symbol: string | null;
  system: string;
  /** A known body's name, or where the text names one. */
  issuer: string | Span | null;
  place: string | null;
  /** Whether the number is unique only together with a place. */
  local: boolean;
  date: string | null;
  subject: string | Span | null;
  name: string | null;
  title: string | Span | null;
  pin: string | null;
  draft: boolean;
  /** In hundredths: a whole number keeps the shape of mentions stable, and so the reader fast. */
  confidence: number;
  /** The first token of the pinpoints before it, else `from`. */
  head: number;
  /** Behind the date, issuer and the like that follow it, else `to`. */
  tail: number;
  /** What its pack has read there, once it has. */
  behind: Behind | null;
}

/** What follows a mention. */
export interface Behind {
  readonly end: number;
}

/** A citation while the rest of its text is read. */
export type Draft = { -readonly [Field in keyof Citation]: Citation[Field] };

/** What one text tells a pack beyond single mentions. */
export type Notes = Map<string | number, string | null>;

/**
 * The rules of one jurisdiction. The engine walks through a paragraph once and asks `read` at each head of its tokens, then `next` for further items of the list behind a mention; it goes on at the mention's end.
 */
export interface Pack {
  readonly id: string;
  /** Languages of pages (BCP 47 primary tags) on which it reads. */
  readonly languages: readonly string[];
  /** Its tokens are read anew for each paragraph; their heads are where `read` finds something or a pinpoint begins. */
  readonly tokens: Tokenizer;
  readonly pins: PinRules;
  read(tokens: Tokens, at: number, notes: Notes): Mention | null;
  next(tokens: Tokens, before: Mention, notes: Notes): Mention | null;
  /** The token behind the date, the issuer and the like that follow a mention. */
  behind(tokens: Tokens, mention: Mention): number;
  /** Fills in what stands around the mentions of one paragraph. */
  surround(tokens: Tokens, mentions: readonly Mention[]): void;
  /** Fills in what only the whole text tells. */
  settle(drafts: readonly Draft[], notes: Notes): void;
  /** Whether a type only says "document", so that another type of the same symbol and number is no conflict. */
  generic(type: string): boolean;
  /** Whether numbers of a type always carry their year, so that a number without one only left it out. */
  yearly(type: string): boolean;
  /** The better of two symbols of one type and number that are spellings of one; null where they are not. */
  sameSymbol(type: string, a: string, b: string): string | null;
  /** The canonical id of what is known. It begins with the pack's own id and a colon. */
  identify(fields: Identity): string;
  /** Whether an id leaves nothing open that tells one document from another. */
  isWhole(id: string): boolean;
  /** The body that a symbol alone implies. */
  impliedIssuer(fields: Identity): string | null;
  typeName(type: string): string | null;
  /** The name by which people know a document: `Quy định 55-QĐ/TW`. */
  print(document: Printable): string;
  /** Reads a phrase that points back to a document, such as "this decree". */
  readBack(tokens: Tokens, at: number): { readonly type: string; readonly to: number } | null;
}

export interface Printable extends Identity {
  readonly title: string | null;
  readonly draft: boolean;
}

/** A place on the web that has documents, as an address with `{query}` in it. */
export interface Portal {
  readonly name: string;
  readonly template: string;
  /** `exact` where the template leads to the document itself. */
  readonly match: 'exact' | 'search';
  /** Run by the bodies that issue the documents, or a search kept to their site. */
  readonly official: boolean;
  /** The day the template was last seen to be in use, ISO 8601. */
  readonly lastChecked: string;
  /** Whether it has documents like this one. */
  holds(fields: Identity): boolean;
  /** What to look for there. */
  query(document: Printable): string;
}

export interface Identity {
  readonly system: string;
  readonly type: string;
  readonly number: string | null;
  readonly year: string | null;
  readonly yearInNumber: boolean | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly local: boolean;
  readonly name: string | null;
}
