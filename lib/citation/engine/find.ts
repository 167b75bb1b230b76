import { type Folded, fold } from '../../text';
import type { Citation } from '../citation';
import { unify } from '../documents/unify';
import type { Mention, Notes, Pack, Span } from './pack';
import { scan } from './scan';
import { createTokenizer } from './tokens';

interface Placed {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly title: string | null;
}

/** Reads a text with one pack. A line break ends a paragraph; no citation crosses one. */
export function findWith(text: string, pack: Pack): Citation[] {
  const tokens = createTokenizer(pack.lexicon);
  const notes: Notes = new Map();
  const placed: Placed[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    if (to > from) {
      const folded = fold(text.slice(from, to), { letters: 'keep', breaks: 'keep' });
      tokens.read(folded.text);
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
  return unify(
    placed.map((one) => toCitation(one, text)),
    pack,
  );
}

function place(mention: Mention, at: number, folded: Folded, text: string, base: number): Placed {
  const printed = (words: string | Span | null): string | null => {
    if (words === null || typeof words === 'string') return words;
    const slice = text.slice(base + folded.start(words.from), base + folded.end(words.to));
    return slice
      .normalize('NFC')
      .replace(/[\s\p{Cf}]+/gu, ' ')
      .trim();
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

function toCitation(
  { mention, start, end, issuer, subject, title }: Placed,
  text: string,
): Citation {
  const { kind, type, number, year, symbol, system, date, place, local, name } = mention;
  const { yearInNumber, pin, draft, confidence } = mention;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    type,
    number,
    year,
    symbol,
    issuer,
    date,
    subject,
    system,
    place,
    local,
    name,
    title,
    yearInNumber,
    pin,
    draft,
    confidence,
    id: '',
  };
}
