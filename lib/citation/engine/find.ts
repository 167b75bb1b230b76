import type { Citation } from '../citation';
import { cluster } from '../documents/unify';
import type { Identity, Mention, Notes, Pack, Span } from './pack';
import { eachParagraph, type ToRaw } from './paragraphs';
import { scan } from './scan';
import type { Tokens } from './tokens';

/** White space other than single blanks, marks and invisible characters. */
const UNTIDY = /[\u0300-\u036f\xad\u200b-\u200f\u2060\ufeff]|\s\s|[^\S ]/;

/** Reads a text with one pack. No citation crosses a line break. */
export function findWith(text: string, pack: Pack): Citation[] {
  const notes: Notes = new Map();
  const mentions: Mention[] = [];
  eachParagraph(text, pack.tokens, (tokens, toRaw) => {
    for (const mention of scan(tokens, pack, notes)) {
      place(mention, tokens, toRaw, text);
      mentions.push(mention);
    }
  });
  pack.settle(mentions, notes);
  return settled(mentions, pack, text);
}

/** Says where a mention stands in the text as it was given, and what is printed there. */
function place(mention: Mention, tokens: Tokens, toRaw: ToRaw, text: string): void {
  const { start, end } = toRaw(tokens.start(mention.from), mention.endOffset);
  mention.start = start;
  mention.end = end;
  mention.issuer = printed(mention.issuer, toRaw, text);
  mention.subject = printed(mention.subject, toRaw, text);
  mention.title = printed(mention.title, toRaw, text);
}

function printed(words: string | Span | null, toRaw: ToRaw, text: string): string | null {
  if (words === null || typeof words === 'string') return words;
  const { start, end } = toRaw(words.from, words.to);
  return tidy(text.slice(start, end));
}

/** The mentions with what others of the same document tell. */
function settled(mentions: readonly Mention[], pack: Pack, text: string): Citation[] {
  const known = new Array<Known>(mentions.length);
  for (const { slots, mentions: own } of cluster(mentions, pack)) {
    const document = { slots, id: pack.identify(slots), implied: pack.impliedIssuer(slots) };
    for (let at = 0; at < own.length; at++) known[own[at] as number] = document;
  }
  const citations: Citation[] = [];
  for (let at = 0; at < mentions.length; at++) {
    citations.push(toCitation(mentions[at] as Mention, known[at] as Known, text));
  }
  return citations;
}

interface Known {
  readonly slots: Identity;
  readonly id: string;
  readonly implied: string | null;
}

function tidy(words: string): string {
  if (!UNTIDY.test(words)) return words;
  return words
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function toCitation(mention: Mention, { slots, id, implied }: Known, text: string): Citation {
  const { start, end, kind, type, date, name, pin, draft, confidence } = mention;
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
    issuer: asText(mention.issuer) ?? implied,
    date,
    subject: asText(mention.subject),
    system,
    place,
    local,
    name: name ?? slots.name,
    title: asText(mention.title),
    yearInNumber,
    pin,
    draft,
    confidence: confidence / 100,
    id,
  };
}

const asText = (words: string | Span | null): string | null =>
  typeof words === 'string' ? words : null;
