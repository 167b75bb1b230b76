/*
 * In: the citations of one paragraph, and then those of the whole text.
 * Out: the same with date, issuer, place and subject from the words around them.
 */
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { is, joints } from '../../../tokens/look';
import { FIRST, type Tokens } from '../../../tokens/tokens';
import { type Organ, organStarts, readOrgan } from '../data/organs';
import { inferSymbol } from '../data/symbols';
import { listWords, numberWord } from '../data/words';
import { followingContext } from './following-context';
import { readPrecedingContext } from './preceding-context';
import { readSubject } from './subject';

/** Types that provinces issue too. */
const placed: ReadonlySet<string> = new Set(['quyet-dinh', 'nghi-quyet', 'chi-thi', 'ke-hoach']);

/** Dates, issuers, places and subjects of the citations of one paragraph. */
export function readContext(tokens: Tokens, citations: readonly CitationBuffer[]): void {
  const last = citations.length - 1;
  let floor = FIRST;
  for (let at = 0; at <= last; at++) {
    const citation = citations[at] as CitationBuffer;
    const stop = at < last ? (citations[at + 1] as CitationBuffer).head : tokens.stop;
    readAround(tokens, citation, floor, stop);
    floor = citation.tail;
  }
  if (last > 0) shareInLists(tokens, citations);
}

/** What neighbours in a list tell of each other. */
function shareInLists(tokens: Tokens, citations: readonly CitationBuffer[]): void {
  for (let at = citations.length - 2; at >= 0; at--) {
    const one = citations[at] as CitationBuffer;
    const two = citations[at + 1] as CitationBuffer;
    if (isCoordinate(tokens, one, two)) shareIssuer(one, two);
  }
  for (let at = 1; at < citations.length; at++) {
    const one = citations[at - 1] as CitationBuffer;
    const two = citations[at] as CitationBuffer;
    if (two.kind === 'bare' && one.type === two.type) shareIssuer(two, one);
    if (isTitleOf(one, two)) two.year ??= one.year;
  }
}

/** "Luật số 21/2012/QH13 ngày 20/11/2012 Luật sửa đổi …": the title right behind the number. */
const isTitleOf = (one: CitationBuffer, two: CitationBuffer): boolean =>
  one.type === two.type &&
  one.number !== null &&
  one.title === null &&
  two.number === null &&
  two.title !== null &&
  two.head === one.tail;

/** What stands around one citation, between those before and behind it. */
function readAround(tokens: Tokens, citation: CitationBuffer, floor: number, stop: number): void {
  const tail = followingContext(tokens, citation);
  const head = readPrecedingContext(tokens, citation, floor);
  citation.tail = Math.max(citation.tail, tail.end);
  const lasting = citation.type === 'dieu-le' || citation.type === 'hien-phap';
  citation.date = tail.date ?? (citation.kind === 'bare' || lasting ? null : head.date);
  citation.year ??= citation.date?.slice(0, 4) ?? tail.year;
  const organ =
    innerOrgan(tokens, citation) ?? tail.organ ?? (fits(head.organ, citation) ? head.organ : null);
  if (organ) addOrgan(tokens, citation, organ);
  else if (tail.place && placed.has(citation.type) && citation.name === null) {
    citation.place = tail.place;
    citation.local = true;
    if (citation.system === '~') citation.system = 'state';
  }
  citation.subject = readSubject(tokens, citation.tail, stop);
}

/** "Quyết định của Ban Bí thư số 91-QĐ/TW": the body inside the citation. */
function innerOrgan(tokens: Tokens, citation: CitationBuffer): Organ | null {
  if (citation.to - citation.from < 6 || citation.title !== null) return null;
  for (let at = citation.from + 1; at < citation.to - 3; at++) {
    const organ = is(tokens, at, organStarts) ? readOrgan(tokens, at) : null;
    if (organ && organ.to <= citation.to) return organ;
  }
  return null;
}

/** Whether a body that leads to a citation can have issued it. */
function fits(organ: Organ | null, citation: CitationBuffer): boolean {
  if (!organ || !citation.symbol) return organ !== null;
  return organ.issuer.code !== '' && citation.symbol.includes(organ.issuer.code);
}

function addOrgan(tokens: Tokens, citation: CitationBuffer, organ: Organ): void {
  const printed = organ.issuer.local || organ.issuer.code === 'TW';
  citation.issuer = printed
    ? { from: tokens.start(organ.from), to: tokens.end(organ.to - 1) }
    : organ.issuer.name;
  if (!citation.symbol && citation.name === null) {
    const symbol = inferSymbol(citation.type, organ.issuer);
    citation.symbol = symbol;
    citation.system = organ.issuer.system;
    citation.local = organ.issuer.local;
  }
  if (citation.local && organ.place && citation.place === null) citation.place = organ.place;
}

/** "Nghị quyết 19, Nghị quyết 35 của Chính phủ": nothing but list words between two of one type. */
function isCoordinate(tokens: Tokens, one: CitationBuffer, two: CitationBuffer): boolean {
  if (one.type !== two.type || two.head - one.to > 3 || two.head !== two.from) return false;
  for (let at = one.to; at < two.from; at++) {
    if (!is(tokens, at, joints) && !is(tokens, at, listWords) && !is(tokens, at, numberWord))
      return false;
  }
  return true;
}

function shareIssuer(to: CitationBuffer, from: CitationBuffer): void {
  if (to.symbol || to.name !== null || !from.symbol || from.name !== null) return;
  to.symbol = from.symbol;
  to.system = from.system;
  to.local = from.local;
  to.issuer ??= from.issuer;
  to.place ??= from.place;
}
