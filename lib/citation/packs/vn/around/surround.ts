import type { Mention } from '../../../pack/pack';
import { is, joints } from '../../../tokens/look';
import { FIRST, type Tokens } from '../../../tokens/tokens';
import { type Organ, organStarts, readOrgan } from '../data/organs';
import { inferSymbol } from '../data/symbols';
import { listWords, numberWord } from '../data/words';
import { readHead } from './head';
import { readSubject } from './subject';
import { tailOf } from './tail';

/** Types that provinces issue too. */
const placed: ReadonlySet<string> = new Set(['quyet-dinh', 'nghi-quyet', 'chi-thi', 'ke-hoach']);

/** Dates, issuers, places and subjects of the mentions of one paragraph. */
export function surround(tokens: Tokens, mentions: readonly Mention[]): void {
  const last = mentions.length - 1;
  let floor = FIRST;
  for (let at = 0; at <= last; at++) {
    const mention = mentions[at] as Mention;
    const stop = at < last ? (mentions[at + 1] as Mention).head : tokens.stop;
    complete(tokens, mention, floor, stop);
    floor = mention.tail;
  }
  if (last > 0) relate(tokens, mentions);
}

/** What neighbours in a list tell of each other. */
function relate(tokens: Tokens, mentions: readonly Mention[]): void {
  for (let at = mentions.length - 2; at >= 0; at--) {
    const one = mentions[at] as Mention;
    const two = mentions[at + 1] as Mention;
    if (isCoordinate(tokens, one, two)) shareIssuer(one, two);
  }
  for (let at = 1; at < mentions.length; at++) {
    const one = mentions[at - 1] as Mention;
    const two = mentions[at] as Mention;
    if (two.kind === 'bare' && one.type === two.type) shareIssuer(two, one);
    if (isTitleOf(one, two)) two.year ??= one.year;
  }
}

/** "Luật số 21/2012/QH13 ngày 20/11/2012 Luật sửa đổi …": the title right behind the number. */
const isTitleOf = (one: Mention, two: Mention): boolean =>
  one.type === two.type &&
  one.number !== null &&
  one.title === null &&
  two.number === null &&
  two.title !== null &&
  two.head === one.tail;

/** What stands around one mention, between those before and behind it. */
function complete(tokens: Tokens, mention: Mention, floor: number, stop: number): void {
  const tail = tailOf(tokens, mention);
  const head = readHead(tokens, mention, floor);
  mention.tail = Math.max(mention.tail, tail.end);
  const lasting = mention.type === 'dieu-le' || mention.type === 'hien-phap';
  mention.date = tail.date ?? (mention.kind === 'bare' || lasting ? null : head.date);
  mention.year ??= mention.date?.slice(0, 4) ?? tail.year;
  const organ =
    innerOrgan(tokens, mention) ?? tail.organ ?? (fits(head.organ, mention) ? head.organ : null);
  if (organ) addOrgan(tokens, mention, organ);
  else if (tail.place && placed.has(mention.type) && mention.name === null) {
    mention.place = tail.place;
    mention.local = true;
    if (mention.system === '~') mention.system = 'state';
  }
  mention.subject = readSubject(tokens, mention.tail, stop);
}

/** "Quyết định của Ban Bí thư số 91-QĐ/TW": the body inside the mention. */
function innerOrgan(tokens: Tokens, mention: Mention): Organ | null {
  if (mention.to - mention.from < 6 || mention.title !== null) return null;
  for (let at = mention.from + 1; at < mention.to - 3; at++) {
    const organ = is(tokens, at, organStarts) ? readOrgan(tokens, at) : null;
    if (organ && organ.to <= mention.to) return organ;
  }
  return null;
}

/** Whether a body that leads to a mention can have issued it. */
function fits(organ: Organ | null, mention: Mention): boolean {
  if (!organ || !mention.symbol) return organ !== null;
  return organ.issuer.code !== '' && mention.symbol.includes(organ.issuer.code);
}

function addOrgan(tokens: Tokens, mention: Mention, organ: Organ): void {
  const printed = organ.issuer.local || organ.issuer.code === 'TW';
  mention.issuer = printed
    ? { from: tokens.start(organ.from), to: tokens.end(organ.to - 1) }
    : organ.issuer.name;
  if (!mention.symbol && mention.name === null) {
    const symbol = inferSymbol(mention.type, organ.issuer);
    mention.symbol = symbol;
    mention.system = organ.issuer.system;
    mention.local = organ.issuer.local;
  }
  if (mention.local && organ.place && mention.place === null) mention.place = organ.place;
}

/** "Nghị quyết 19, Nghị quyết 35 của Chính phủ": nothing but list words between two of one type. */
function isCoordinate(tokens: Tokens, one: Mention, two: Mention): boolean {
  if (one.type !== two.type || two.head - one.to > 3 || two.head !== two.from) return false;
  for (let at = one.to; at < two.from; at++) {
    if (!is(tokens, at, joints) && !is(tokens, at, listWords) && !is(tokens, at, numberWord))
      return false;
  }
  return true;
}

function shareIssuer(to: Mention, from: Mention): void {
  if (to.symbol || to.name !== null || !from.symbol || from.name !== null) return;
  to.symbol = from.symbol;
  to.system = from.system;
  to.local = from.local;
  to.issuer ??= from.issuer;
  to.place ??= from.place;
}
