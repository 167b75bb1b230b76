/*
 * In: the citations of one paragraph, and then those of the whole text.
 * Out: the same with date, issuer, place and subject from the words around them.
 */
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { endsSentence, is, listPunctuation } from '../../../tokens/look';
import { FIRST, type Tokens } from '../../../tokens/tokens';
import { company } from '../data/issuers';
import { issuedBy } from '../data/powers';
import { listWords, numberWord } from '../data/words';
import { followingContext } from './following-context';
import { isFurtherBill } from './further-bill';
import type { IssueContext } from './issue-context';
import { readPrecedingContext } from './preceding-context';
import { type IssuerRead, issuerStarts, readIssuer } from './read-issuer';
import { readSubject } from './subject';

/** Types that provinces issue too: decision, resolution, directive, plan. */
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
  let ofAll = false;
  for (let at = citations.length - 2; at >= 0; at--) {
    const one = citations[at] as CitationBuffer;
    const two = citations[at + 1] as CitationBuffer;
    const coordinate = isCoordinate(tokens, one, two);
    ofAll = coordinate && (ofAll || sharedOf(two) === 'list');
    if (ofAll) shareDay(one, two);
    if (coordinate && one.type === two.type) shareIssuer(one, two);
  }
  for (let at = 1; at < citations.length; at++) {
    const one = citations[at - 1] as CitationBuffer;
    const two = citations[at] as CitationBuffer;
    if (two.kind === 'bare' && one.type === two.type) shareIssuer(two, one);
    if (isTitleOf(one, two)) two.year ??= one.year;
    two.draft ||= isFurtherBill(tokens, one, two);
    const shared = sharedOf(two);
    if ((shared === 'day' || shared === 'year') && isOfOneSentence(tokens, one.to, two.head)) {
      if (shared === 'day') shareDay(two, one);
      two.year ??= one.year;
    }
  }
}

const sharedOf = ({ following }: CitationBuffer): IssueContext['shared'] =>
  (following as IssueContext | null)?.shared ?? null;

function shareDay(to: CitationBuffer, from: CitationBuffer): void {
  to.date ??= from.date;
  to.year ??= from.year;
}

function isOfOneSentence(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(tokens, at)) return false;
  return true;
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
  const behind = followingContext(tokens, citation);
  const before = readPrecedingContext(tokens, citation, floor);
  citation.tail = Math.max(citation.tail, behind.end);
  const lasting = citation.type === 'dieu-le' || citation.type === 'hien-phap';
  citation.date = behind.date ?? (citation.kind === 'bare' || lasting ? null : before.date);
  const monthYear = citation.kind === 'bare' || lasting ? null : before.year;
  citation.year ??= citation.date?.slice(0, 4) ?? behind.year ?? monthYear;
  const issuer =
    innerIssuer(tokens, citation) ??
    behind.issuer ??
    (fits(before.issuer, citation) ? before.issuer : null);
  if (issuer) addIssuer(tokens, citation, issuer);
  if (citation.local) citation.place ??= behind.place;
  else if (!issuer && behind.place && placed.has(citation.type) && citation.name === null) {
    citation.place = behind.place;
    citation.local = true;
    if (citation.system === '~') citation.system = 'state';
  }
  citation.subject = behind.subject ?? readSubject(tokens, citation.tail, stop);
}

/** "Quyết định của Ban Bí thư số 91-QĐ/TW": the issuer inside the citation. */
function innerIssuer(tokens: Tokens, citation: CitationBuffer): IssuerRead | null {
  if (citation.to - citation.from < 6 || citation.title !== null) return null;
  for (let at = citation.from + 1; at < citation.to - 3; at++) {
    const issuer = is(tokens, at, issuerStarts) ? readIssuer(tokens, at) : null;
    if (issuer && issuer.to <= citation.to) return issuer;
  }
  return null;
}

/** Whether an issuer that is named before a citation can be the one of its code. */
function fits(issuer: IssuerRead | null, citation: CitationBuffer): boolean {
  if (!issuer || !citation.symbol) return issuer !== null;
  return issuer.entry.code !== '' && citation.symbol.includes(issuer.entry.code);
}

function addIssuer(tokens: Tokens, citation: CitationBuffer, read: IssuerRead): void {
  const { entry } = read;
  const named = citation.symbol !== null || citation.name !== null;
  const issued = named ? null : issuedBy(citation.type, entry, citation.year);
  const issuer = issued === null ? entry : issued.issuer;
  const printed = issuer === entry && (entry.local || entry.code === 'TW');
  citation.issuer = printed
    ? { from: tokens.start(read.from), to: tokens.end(read.to - 1) }
    : (issuer?.name ?? null);
  if (entry === company && citation.number !== null) citation.system = entry.system;
  if (issued !== null) {
    citation.symbol = issued.symbol;
    citation.system = issued.system;
    citation.local = issuer?.local ?? false;
  }
  if (citation.local && read.place && citation.place === null) citation.place = read.place;
}

/** "Nghị quyết 19, Nghị quyết 35 của Chính phủ": nothing but list words between two. */
function isCoordinate(tokens: Tokens, one: CitationBuffer, two: CitationBuffer): boolean {
  if (two.head - one.to > 3 || two.head !== two.from) return false;
  for (let at = one.to; at < two.from; at++) {
    if (
      !is(tokens, at, listPunctuation) &&
      !is(tokens, at, listWords) &&
      !is(tokens, at, numberWord)
    )
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
