import { readNumber } from '../../../grammar/number';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { newBuffer } from '../../../pack/citation-buffer';
import { marks } from '../../../tokens/lexicon';
import { closing, is, isCapital, joints } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { followingContext } from '../around/following-context';
import { numberRules } from '../data/codes';
import { typeByCode } from '../data/document-types';
import { titleTries } from '../data/phrase-tries';
import { slug } from '../data/slug';
import { toSymbol } from '../data/symbols';
import { nameOf } from '../data/titles';
import { lawWords, listWords, numberWord, stepWords, yearWord } from '../data/words';
import { isForeignBehind } from '../guards/foreign';
import { isCountedNoun, isFollower } from '../guards/number-guards';
import { isParted } from '../guards/parted';
import { endOfUnlisted } from '../guards/unlisted';
import { numberedCitation } from './numbered-citation';
import { nextSession } from './plenum';

const numberMarks = marks('/-.');

/** A further item of the list that a citation began: its own number or title without the type word. */
export function next(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  if (before.year !== null && isTitled(before)) {
    const version = nextYear(tokens, before);
    if (version) return version;
  }
  if (isSession(before)) return nextSession(tokens, before);
  const near = item(tokens, before, before.to);
  if (near) return near;
  const { end } = followingContext(tokens, before);
  return end > before.to ? item(tokens, before, end) : null;
}

/** Laws and constitutions are known by their names and years. */
const isTitled = ({ title, type, number }: CitationBuffer): boolean =>
  number === null && (title !== null || type === 'hien-phap');

/** "Luật Đất đai 1993, 2003 và năm 2013": another version of the same law. */
function nextYear(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  const joint = behindJoints(tokens, before.to);
  if (joint === before.to) return null;
  const at = is(tokens, joint, yearWord) ? joint + 1 : joint;
  const value = tokens.value(at);
  if (tokens.kinds[at] !== Digits || value < 1945 || value > 2100) return null;
  // A second year that ends the sentence is mostly of an amendment; a third is of a list.
  const further = before.kind === 'bare' && tokens.kinds[at + 2] !== Digits;
  if (is(tokens, at + 1, numberMarks) && !further) return null;
  // After a comma, the number may count what follows: "…, 2009 học sinh".
  const sure = is(tokens, joint - 1, listWords)
    ? !isCountedNoun(tokens, at + 1)
    : isListed(tokens, at + 1);
  if (!sure && !isFollower(tokens, at + 1)) return null;
  const one = newBuffer(tokens, at, at + 1, 'bare', before.type);
  one.system = before.system;
  one.name = before.name;
  one.title = before.title;
  one.year = String(value);
  one.draft = before.draft;
  one.confidence = 80;
  return one;
}

const isListed = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, joints) || is(tokens, at, listWords);

function behindJoints(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < 3 && isListed(tokens, at)) at++;
  return at;
}

/** "Nghị định 100 rồi đến 168": from one document to the next. */
function behindSteps(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < 2 && is(tokens, at, stepWords)) at++;
  return tokens.kinds[at] === Digits && tokens.value(at) < 1900 ? at : from;
}

/** A session, or a further one of a list. */
const isSession = ({ kind, type, number, title, name }: CitationBuffer): boolean =>
  kind === 'session' ||
  (kind === 'bare' && type !== 'hien-phap' && number === null && title === null && name !== null);

function item(tokens: Tokens, before: CitationBuffer, behind: number): CitationBuffer | null {
  let at = behind;
  if (is(tokens, at, closing)) at++;
  const joint = at;
  at = behindJoints(tokens, joint);
  if (at === joint && before.kind !== 'named') at = behindSteps(tokens, joint);
  if (at === joint) return null;
  if (before.kind === 'named' || before.title !== null) return title(tokens, before, at);
  const numbered = is(tokens, at, numberWord);
  if (numbered) at++;
  if (tokens.kinds[at] !== Digits) return null;
  const parted = isParted(tokens, before.type, at);
  const read = readNumber(tokens, at, numberRules, parted);
  if (!read) return null;
  const symbol = toSymbol(read);
  if (!symbol) {
    if (before.symbol && !numbered) return null;
    if (before.yearInNumber && !read.yearInNumber) return null;
    // "20/2017, 132/2020 khống chế …": years in both numbers need no word that they are followed by.
    const sure = read.yearInNumber && before.yearInNumber && !isCountedNoun(tokens, read.end);
    if (!sure && !isFollower(tokens, read.end)) return null;
  }
  const coded = symbol?.typeCode ? typeByCode.get(symbol.typeCode) : undefined;
  const same = !coded || coded.codes.some((code) => sameCode(code, before.type));
  const bare = numberedCitation(tokens, at, read, same ? before.type : coded.slug, 'bare');
  bare.draft = before.draft;
  bare.confidence = symbol ? 95 : 70;
  return bare;
}

/** Whether a code may stand for a type: QĐ for Quyết định and Quy định alike. */
function sameCode(code: string, type: string): boolean {
  if (code === 'QĐ') return type === 'quyet-dinh' || type === 'quy-dinh';
  return typeByCode.get(code)?.slug === type;
}

/** "Luật Nhà ở, Luật Chợ đêm": a law that is in no list, next to one that is. */
function unlisted(tokens: Tokens, before: CitationBuffer, at: number): CitationBuffer | null {
  const from = at + 1;
  if (before.type !== 'luat' || titleTries.get('luat')?.match(tokens, from)) return null;
  const to = endOfUnlisted(tokens, at, from, true);
  if (to === 0 || isForeignBehind(tokens, to)) return null;
  const one = newBuffer(tokens, at, to, 'named', 'luat');
  one.system = 'state';
  one.name = slug(tokens.slice(from, to));
  one.title = { from: tokens.start(from), to: tokens.end(to - 1) };
  one.draft = before.draft;
  one.confidence = 75;
  return one;
}

/** "Luật Nhà ở, Kinh doanh bất động sản": a title as printed in lists. */
function title(tokens: Tokens, before: CitationBuffer, at: number): CitationBuffer | null {
  if (!isCapital(tokens, at)) return null;
  if (is(tokens, at, lawWords)) return unlisted(tokens, before, at);
  const match = titleTries
    .get(before.type === 'phap-lenh' ? 'phap-lenh' : 'luat')
    ?.match(tokens, at);
  if (!match) return null;
  const { end, entry } = match;
  if (isForeignBehind(tokens, end)) return null;
  if (tokens.kinds[end] === Word && (isCapital(tokens, end) || !isFollower(tokens, end)))
    return null;
  const one = newBuffer(tokens, at, end, 'bare', entry.type);
  one.system = 'state';
  one.name = nameOf(entry);
  one.title = entry.title;
  one.draft = before.draft;
  one.confidence = 80;
  return one;
}
