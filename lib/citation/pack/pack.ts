/*
 * In: (only types) what a jurisdiction says of its documents: words, grammar, merging, names, portals.
 * Out: the contract between the engine and its packs, and the buffer that they fill in together.
 */
import type { Citation, DocumentIdentity, PrintableDocument } from '../citation';
import type { PinRules } from '../grammar/pin-rules';
import type { Writable } from '../reused';
import type { Tokenizer } from '../tokens/tokenizer';
import type { Tokens } from '../tokens/tokens';
import type { CitationBuffer } from './citation-buffer';

/** What one text tells a pack beyond single citations. */
export interface TextMemory {
  /** By the code of a local issuer, the slug of the province, city or district whose it is; null where the text names several. */
  readonly placeOfIssuer: Map<string, string | null>;
  /** The numbers given in full so far, by the pack's own key: their short forms are surely citations. */
  readonly fullNumbers: Set<number>;
}

/**
 * The rules of one jurisdiction: tokens of a paragraph come in, citations go out. The engine walks through a paragraph once
 * and asks `read` at each candidate of its tokens, then `next` for further items of the list behind a citation; it goes on at the
 * citation's end.
 */
export interface Pack {
  readonly id: string;
  /** Languages of pages (BCP 47 primary tags) on which it reads. */
  readonly languages: readonly string[];
  /** Whether a paragraph may hold something to read where the text before it held nothing: a test that costs less than to read it. */
  mayRead(text: string, from: number, to: number): boolean;
  /** Its tokens are read anew for each paragraph; their candidates are where `read` may find something or a pinpoint may begin. */
  readonly tokens: Tokenizer;
  readonly pins: PinRules;
  read(tokens: Tokens, at: number, memory: TextMemory): CitationBuffer | null;
  next(tokens: Tokens, before: CitationBuffer, memory: TextMemory): CitationBuffer | null;
  /** The token behind the date, the issuer and the like that follow a citation. */
  endOfContext(tokens: Tokens, citation: CitationBuffer): number;
  /** Fills in dates, issuers and the like from the words around the citations of one paragraph. */
  readContext(tokens: Tokens, citations: readonly CitationBuffer[]): void;
  /** Fills in what only the whole text tells. */
  inferFromWholeText(citations: readonly Writable<Citation>[], memory: TextMemory): void;
  /** Whether a type only says "document", so that another type of the same symbol and number is no conflict. */
  generic(type: string): boolean;
  /** Whether numbers of a type always carry their year, so that a number without one only left it out. */
  yearly(type: string): boolean;
  /** The better of two symbols of one type and number that are spellings of one; null where they are not. */
  sameSymbol(type: string, a: string, b: string): string | null;
  /** The canonical id of what is known. It begins with the pack's own id and a colon. */
  identify(document: DocumentIdentity): string;
  /** Whether an id leaves nothing open that tells one document from another. */
  isWhole(id: string): boolean;
  /** The issuer that type and symbol alone imply. */
  impliedIssuer(document: DocumentIdentity): string | null;
  typeName(type: string): string | null;
  /** The name by which people know a document: `Quy định 55-QĐ/TW`. */
  print(document: PrintableDocument): string;
  /** Whether a word for a kind of document stands at a token, which may be no citation: "this decree", "the rules". */
  startsName(tokens: Tokens, at: number): boolean;
  /** Reads a phrase that points back to a document, such as "this decree". */
  readBack(tokens: Tokens, at: number): { readonly type: string; readonly to: number } | null;
}

/** A place on the web that has documents, as an address with `{query}` in it. */
export interface Portal {
  readonly name: string;
  readonly template: string;
  /** `exact` where the template leads to the document itself. */
  readonly match: 'exact' | 'search';
  /** Run by those who issue the documents, or a search kept to their site. */
  readonly official: boolean;
  /** The day the template was last seen to be in use, ISO 8601. */
  readonly lastChecked: string;
  /** Whether it has documents like this one. */
  holds(document: DocumentIdentity): boolean;
  /** What to look for there. */
  query(document: PrintableDocument): string;
}
