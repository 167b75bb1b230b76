import type { Citation } from '../citation';
import type { Writable } from '../reused';
import type { Tokens } from '../tokens/tokens';

/** Words that a field takes over as they are printed, by their offsets in `Tokens.text`. */
export interface PrintedWords {
  readonly from: number;
  readonly to: number;
}

/** What follows a citation: its date, its issuer and the like. */
export interface FollowingContext {
  /** The token behind. */
  readonly end: number;
}

type Copied = Omit<
  Writable<Citation>,
  'start' | 'end' | 'text' | 'id' | 'issuer' | 'subject' | 'title'
>;

/**
 * A citation while its paragraph is read: the engine's only shape besides `Citation`, with indexes of tokens instead of
 * offsets. They lead to other words once the next paragraph is read.
 */
export interface CitationBuffer extends Copied {
  /** The first token, and the one behind the last. */
  from: number;
  to: number;
  /** Where it begins and ends in `Tokens.text`, which may be inside its first and its last token. */
  startOffset: number;
  endOffset: number;
  /** The name of a known issuer, or where the text names one. */
  issuer: string | PrintedWords | null;
  subject: string | PrintedWords | null;
  title: string | PrintedWords | null;
  /** In hundredths: a whole number keeps the shape of buffers stable, and so the reader fast. */
  confidence: number;
  /** The first token of the pinpoints before it, else `from`. */
  head: number;
  /** Behind the date, issuer and the like that follow it, else `to`. */
  tail: number;
  /** What its pack has read behind it, once it has. */
  following: FollowingContext | null;
}

/** A buffer for tokens `from` up to and without `to`; of no system yet, all other fields empty. */
export const newBuffer = (
  tokens: Tokens,
  from: number,
  to: number,
  kind: Citation['kind'],
  type: string,
): CitationBuffer => ({
  from,
  to,
  kind,
  type,
  system: '~',
  startOffset: tokens.start(from),
  endOffset: tokens.end(to - 1),
  number: null,
  year: null,
  yearInNumber: null,
  symbol: null,
  issuer: null,
  place: null,
  local: false,
  date: null,
  subject: null,
  name: null,
  title: null,
  pin: null,
  draft: false,
  renewed: false,
  confidence: 100,
  head: from,
  tail: to,
  following: null,
});
