import type { Citation } from '../citation';
import { cluster } from '../documents/unify';
import type { Identity, Mention, Notes, Pack, Span } from './pack';
import { eachParagraph } from './paragraphs';
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

/** Reads a text with one pack. No citation crosses a line break. */
export function findWith(text: string, pack: Pack): Citation[] {
  const notes: Notes = new Map();
  const placed: Placed[] = [];
  eachParagraph(text, pack.tokens, (tokens, toRaw) => {
    const printed = (words: string | Span | null): string | null => {
      if (words === null || typeof words === 'string') return words;
      const { start, end } = toRaw(words.from, words.to);
      return tidy(text.slice(start, end));
    };
    for (const mention of scan(tokens, pack, notes)) {
      const { start, end } = toRaw(tokens.start(mention.from), mention.endOffset);
      const issuer = printed(mention.issuer);
      const subject = printed(mention.subject);
      placed.push({ mention, start, end, issuer, subject, title: printed(mention.title) });
    }
  });
  const mentions = placed.map(({ mention }) => mention);
  pack.settle(mentions, notes);
  const citations: Citation[] = [];
  for (const { slots, mentions: own } of cluster(mentions, pack)) {
    const id = pack.identify(slots);
    const implied = pack.impliedIssuer(slots);
    for (const index of own) {
      const one = placed[index];
      if (one) citations[index] = toCitation(one, slots, id, implied, text);
    }
  }
  return citations;
}

function tidy(words: string): string {
  if (!UNTIDY.test(words)) return words;
  return words
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function toCitation(
  one: Placed,
  slots: Identity,
  id: string,
  implied: string | null,
  text: string,
): Citation {
  const { mention, start, end } = one;
  const { kind, type, date, name, pin, draft, confidence } = mention;
  const { year, symbol, system, place, local } = slots;
  const { yearInNumber } = mention;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    type,
    number: mention.number,
    year,
    symbol,
    issuer: one.issuer ?? implied,
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
    confidence: confidence / 100,
    id,
  };
}
