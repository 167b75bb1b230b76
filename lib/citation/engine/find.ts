import { type Folded, fold } from '../../text';
import type { Citation } from '../citation';
import { cluster } from '../documents/unify';
import type { Identity, Mention, Notes, Pack, Span } from './pack';
import { scan } from './scan';

interface Placed {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly title: string | null;
}

/** White space other than single blanks, marks and invisible characters. */
const UNTIDY = /[\u0300-\u036f\xad\u200b-\u200f\u2060\ufeff]|\s\s|[^\S ]/;

/** Reads a text with one pack. A line break ends a paragraph; no citation crosses one. */
export function findWith(text: string, pack: Pack): Citation[] {
  const { tokens } = pack;
  const notes: Notes = new Map();
  const placed: Placed[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    if (to > from) {
      const raw = text.slice(from, to);
      let folded = asItIs(raw);
      if (!tokens.read(raw, false)) {
        folded = fold(raw, { letters: 'keep', breaks: 'keep' });
        tokens.read(folded.text, true);
      }
      for (const mention of scan(tokens, pack, notes)) {
        placed.push(place(mention, tokens.start(mention.from), folded, text, from));
      }
    }
    from = to + 1;
  }
  pack.settle(
    placed.map(({ mention }) => mention),
    notes,
  );
  return withIds(placed, text, pack);
}

type Mapped = Pick<Folded, 'text' | 'start' | 'end'>;

const same = (at: number): number => at;

/** Most texts need no map: their tokens read alike without folding. */
const asItIs = (text: string): Mapped => ({ text, start: same, end: same });

/** Gives each mention what the others of its document tell, and its id. */
function withIds(placed: readonly Placed[], text: string, pack: Pack): Citation[] {
  const mentions = placed.map(({ mention }) => mention);
  const citations: Citation[] = [];
  for (const { slots, mentions: own } of cluster(mentions, pack)) {
    for (const index of own) {
      const one = placed[index];
      if (one) citations[index] = toCitation(one, slots, text, pack);
    }
  }
  return citations;
}

function place(mention: Mention, at: number, folded: Mapped, text: string, base: number): Placed {
  const printed = (words: string | Span | null): string | null => {
    if (words === null || typeof words === 'string') return words;
    const slice = text.slice(base + folded.start(words.from), base + folded.end(words.to));
    return UNTIDY.test(slice)
      ? slice
          .normalize('NFC')
          .replace(/\p{Cf}+/gu, '')
          .replace(/\s+/g, ' ')
          .trim()
      : slice;
  };
  return {
    mention,
    start: base + folded.start(at),
    end: base + folded.end(mention.endOffset),
    issuer: printed(mention.issuer),
    subject: printed(mention.subject),
    title: printed(mention.title),
  };
}

function toCitation(one: Placed, slots: Identity, text: string, pack: Pack): Citation {
  const { mention, start, end } = one;
  const { kind, type, date, name, pin, draft, confidence } = mention;
  const { year, symbol, system, place, local } = slots;
  const number = mention.number ?? slots.number;
  const { yearInNumber } = mention;
  const identity = { ...slots, type, number };
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    type,
    number: mention.number,
    year,
    symbol,
    issuer: one.issuer ?? pack.impliedIssuer(identity),
    date,
    subject: one.subject,
    system,
    place,
    local,
    name: name ?? slots.name,
    title: one.title,
    yearInNumber,
    pin,
    draft,
    confidence,
    id: pack.identify(identity),
  };
}
