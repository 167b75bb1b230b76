import type { Tokens } from '../tokens/tokens';
import type { Mention } from './pack';

type Writable = { -readonly [Field in keyof Mention]: Mention[Field] };

/** A paragraph's mentions: the next one uses them again, as it does the tokens. */
const pool: Writable[] = [];
let used = 0;

/** Lets go of all mentions: nothing may keep one beyond its paragraph. */
export function releaseMentions(): void {
  used = 0;
}

/** A mention about which nothing else is told yet. */
export function mention(
  tokens: Tokens,
  from: number,
  to: number,
  kind: Mention['kind'],
  type: string,
  system: string,
): Mention {
  if (used === pool.length) pool.push(blank());
  const one = pool[used++] as Writable;
  one.from = from;
  one.to = to;
  one.kind = kind;
  one.type = type;
  one.system = system;
  one.endOffset = tokens.end(to - 1);
  one.number = null;
  one.year = null;
  one.yearInNumber = null;
  one.symbol = null;
  one.issuer = null;
  one.place = null;
  one.local = false;
  one.date = null;
  one.subject = null;
  one.name = null;
  one.title = null;
  one.pin = null;
  one.draft = false;
  one.confidence = 100;
  one.head = from;
  one.tail = to;
  one.behind = null;
  return one;
}

const blank = (): Writable => ({
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
  behind: null,
});
