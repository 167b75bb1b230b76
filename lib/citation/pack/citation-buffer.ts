import type { Citation } from '../citation';
import type { Reused, Writable } from '../reused';
import type { Tokens } from '../tokens/tokens';

/** Words of the folded text that a field takes over as they are printed. */
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

interface BufferFields extends Copied {
  /** The first token, and the one behind the last. */
  from: number;
  to: number;
  /** Where it ends in the folded text, which may be inside its last token. */
  endOffset: number;
  /** The name of a known body, or where the text names one. */
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

/**
 * A citation while its paragraph is read: the engine's only shape besides `Citation`, with indexes of tokens instead of
 * offsets. The next paragraph fills the same objects in again.
 */
export type CitationBuffer = Reused<BufferFields>;

const pool: CitationBuffer[] = [];
let used = 0;

/** Makes all buffers free for the next paragraph. */
export function releaseBuffers(): void {
  used = 0;
}

/** A buffer for tokens `from` up to and without `to`; of no system yet, and with nothing else told. */
export function takeBuffer(
  tokens: Tokens,
  from: number,
  to: number,
  kind: Citation['kind'],
  type: string,
): CitationBuffer {
  const buffer = pool[used] ?? blank();
  pool[used++] = buffer;
  buffer.from = from;
  buffer.to = to;
  buffer.kind = kind;
  buffer.type = type;
  buffer.system = '~';
  buffer.endOffset = tokens.end(to - 1);
  buffer.number = null;
  buffer.year = null;
  buffer.yearInNumber = null;
  buffer.symbol = null;
  buffer.issuer = null;
  buffer.place = null;
  buffer.local = false;
  buffer.date = null;
  buffer.subject = null;
  buffer.name = null;
  buffer.title = null;
  buffer.pin = null;
  buffer.draft = false;
  buffer.confidence = 100;
  buffer.head = from;
  buffer.tail = to;
  buffer.following = null;
  return buffer;
}

const blank = (): CitationBuffer => ({
  from: 0,
  to: 0,
  kind: 'full',
  type: '',
  system: '',
  endOffset: 0,
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
  confidence: 0,
  head: 0,
  tail: 0,
  following: null,
});
