import type { Citation } from '../citation';
import { type Cluster, cluster } from '../merge/cluster';
import type { Draft, Identity, Mention, Notes, Pack, Span } from '../pack/pack';
import { eachParagraph, type ToRaw } from '../tokens/paragraphs';
import { scan } from './scan';

/** White space other than single blanks, marks and invisible characters. */
const UNTIDY = /[\u0300-\u036f\xad\u200b-\u200f\u2060\ufeff]|\s\s|[^\S ]/;

/** Reads a text with one pack. No citation crosses a line break. */
export function findWith(text: string, pack: Pack): Citation[] {
  const notes: Notes = new Map();
  const drafts: Draft[] = [];
  eachParagraph(text, pack.tokens, (tokens, toRaw) => {
    for (const mention of scan(tokens, pack, notes)) {
      drafts.push(draftOf(mention, tokens.start(mention.from), toRaw, text, drafts.at(-1)));
    }
  });
  pack.settle(drafts, notes);
  for (const document of cluster(drafts, pack)) completeAll(drafts, document, pack);
  return drafts;
}

function completeAll(drafts: readonly Draft[], { slots, mentions }: Cluster, pack: Pack): void {
  const id = pack.identify(slots);
  const implied = pack.impliedIssuer(slots);
  for (let at = 0; at < mentions.length; at++) {
    complete(drafts[mentions[at] as number] as Draft, slots, id, implied);
  }
}

/** A mention without what only the rest of the text tells; nothing of it leads back to its tokens. */
function draftOf(
  mention: Mention,
  offset: number,
  toRaw: ToRaw,
  text: string,
  before: Draft | undefined,
): Draft {
  const start = toRaw.start(offset);
  const end = toRaw.end(mention.endOffset);
  return {
    start,
    end,
    text: textOf(text, start, end, before),
    kind: mention.kind,
    type: mention.type,
    number: mention.number,
    year: mention.year,
    symbol: mention.symbol,
    issuer: printed(mention.issuer, toRaw, text),
    date: mention.date,
    subject: printed(mention.subject, toRaw, text),
    system: mention.system,
    place: mention.place,
    local: mention.local,
    name: mention.name,
    title: printed(mention.title, toRaw, text),
    yearInNumber: mention.yearInNumber,
    pin: mention.pin,
    draft: mention.draft,
    confidence: mention.confidence / 100,
    id: '',
  };
}

/** The mention as printed: the one before where both read the same, since long lists hold thousands. */
function textOf(text: string, start: number, end: number, before: Draft | undefined): string {
  const same = before?.text.length === end - start && text.startsWith(before.text, start);
  return same ? before.text : text.slice(start, end);
}

/** Fills in what other mentions of the same document tell. */
function complete(draft: Draft, slots: Identity, id: string, implied: string | null): void {
  draft.year = slots.year;
  if (draft.symbol === null || draft.symbol.endsWith('~')) draft.symbol = slots.symbol;
  draft.system = slots.system;
  draft.place = slots.place;
  draft.local = slots.local;
  draft.name ??= slots.name;
  draft.issuer ??= implied;
  draft.id = id;
}

function printed(words: string | Span | null, toRaw: ToRaw, text: string): string | null {
  if (words === null || typeof words === 'string') return words;
  return tidy(text.slice(toRaw.start(words.from), toRaw.end(words.to)));
}

function tidy(words: string): string {
  if (!UNTIDY.test(words)) return words;
  return words
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
