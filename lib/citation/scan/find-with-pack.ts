/*
 * In: a text and one pack.
 * Out: the citations of the text by that pack; those of one document have one id.
 */
import type { Citation } from '../citation';
import { clusterCitations } from '../merge/cluster';
import type { Cluster } from '../merge/equal-identities';
import type { CitationBuffer, PrintedWords } from '../pack/citation-buffer';
import type { Pack, TextMemory } from '../pack/pack';
import type { Writable } from '../reused';
import { eachParagraph, type ToRaw } from '../tokens/paragraphs';
import type { Tokens } from '../tokens/tokens';
import { scan } from './scan';

/** White space other than single blanks, combining accents and invisible characters: what `tidy` mends. */
const UNTIDY = /[\u0300-\u036f\xad\u200b-\u200f\u2060\ufeff]|\s\s|[^\S ]/;

/** Reads a text with one pack. No citation crosses the end of a paragraph; those of one document have one id. */
export function findWithPack(text: string, pack: Pack): Citation[] {
  // Most pages say nothing that this jurisdiction can be read in.
  if (!pack.mayRead(text, 0, text.length)) return [];
  const memory: TextMemory = { placeOfIssuer: new Map(), fullNumbers: new Set() };
  const citations: Writable<Citation>[] = [];
  const wants: Pack['mayRead'] = (whole, from, to) =>
    citations.length > 0 || pack.mayRead(whole, from, to);
  const visit = (tokens: Tokens, toRaw: ToRaw): void => {
    for (const buffer of scan(tokens, pack, memory)) {
      citations.push(copyOf(buffer, toRaw, text, citations.at(-1)));
    }
  };
  eachParagraph(text, pack.tokens, visit, wants);
  pack.inferFromWholeText(citations, memory);
  for (const cluster of clusterCitations(citations, pack)) shareIdentity(citations, cluster, pack);
  return citations;
}

/** Fills in what the other citations of the same document tell. */
function shareIdentity(
  citations: readonly Writable<Citation>[],
  { identity, citations: indexes }: Cluster,
  pack: Pack,
): void {
  const id = pack.identify(identity);
  const implied = pack.impliedIssuer(identity);
  for (const at of indexes) {
    const citation = citations[at] as Writable<Citation>;
    const { symbol } = citation;
    citation.year = identity.year;
    if (symbol === null || symbol.endsWith('~')) citation.symbol = identity.symbol;
    citation.system = identity.system;
    citation.place = identity.place;
    citation.local = identity.local;
    citation.name ??= identity.name;
    citation.issuer ??= implied;
    citation.id = id;
  }
}

/** Copies a citation out of the reused token buffers. Fields that need the whole text stay empty for now. */
function copyOf(
  buffer: CitationBuffer,
  toRaw: ToRaw,
  text: string,
  before: Citation | undefined,
): Writable<Citation> {
  const start = toRaw.start(buffer.startOffset);
  const end = toRaw.end(buffer.endOffset);
  return {
    start,
    end,
    text: textOf(text, start, end, before),
    kind: buffer.kind,
    type: buffer.type,
    number: buffer.number,
    year: buffer.year,
    symbol: buffer.symbol,
    issuer: printed(buffer.issuer, toRaw, text),
    date: buffer.date,
    subject: printed(buffer.subject, toRaw, text),
    system: buffer.system,
    place: buffer.place,
    local: buffer.local,
    name: buffer.name,
    title: printed(buffer.title, toRaw, text),
    yearInNumber: buffer.yearInNumber,
    pin: buffer.pin,
    draft: buffer.draft,
    renewed: buffer.renewed,
    confidence: buffer.confidence / 100,
    id: '',
  };
}

/** The citation as printed: the string of the one before where both read the same, since long lists hold thousands. */
function textOf(text: string, start: number, end: number, before: Citation | undefined): string {
  const same = before?.text.length === end - start && text.startsWith(before.text, start);
  return same ? before.text : text.slice(start, end);
}

function printed(words: string | PrintedWords | null, toRaw: ToRaw, text: string): string | null {
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
