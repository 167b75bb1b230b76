/*
 * Whether the sentence before a law tells that it is another country's: who acts there, and where. That a country is merely
 * mentioned ("với Nhật Bản", "sang Mỹ") tells nothing.
 */
import { punctuation, union } from '../../../tokens/lexicon';
import { comma, is, isAllCapitals, isCapital } from '../../../tokens/look';
import { Digits, FIRST, Punctuation, type Tokens, Word } from '../../../tokens/tokens';
import { readProvince } from '../around/read-province';
import { issuerTrie, titleTries, typePhrases } from '../data/phrase-tries';
import { provinces } from '../data/provinces';
import { roleTrie } from '../data/roles-abroad';
import { lexicon, listWords } from '../data/words';
import {
  countryAt,
  countryTrie,
  isForeignBehind,
  officeTrie,
  startOfSentence,
  thatCountryTrie,
} from './foreign';
import { isForeignWord } from './foreign-word';

/** Where a sentence is set, as far as it has been read. */
type Scene = 'open' | 'home' | 'actor' | 'person' | 'place';

/** In, at; and what may stand between them and a name. */
const locative = lexicon.words('ở tại');
const levels = lexicon.words('bang thành phố thủ đô tỉnh hạt quận đảo nước sân bay vùng');
/** What people of another country do at a place: study, live, work, speak, visit there. */
const stays = lexicon.words('học sống việc nghiệp tác biểu họp thăm dự lớn thiệu');
/** What may stand before a country that opens its sentence: "Mới đây Nhật Bản …". */
const openers = lexicon.words(
  'mới đây vừa qua hôm nay nay sau đó theo khi trong năm ngày tuần này trước tờ báo hãng',
);
/** What a country does that shows that it is one; else "Nga", "Đức" and the like are people's names. */
const acts = lexicon.words('sửa thông ban siết cấm công áp dùng dựa nới bãi đề');
/** What a country is, or does abroad: "Nhật Bản là đối tác lớn, nhờ Luật Đầu tư …". */
const states = lexicon.words('là có đứng chiếm rót đầu hỗ tài viện cam muốn mong đánh quan đang');
/** Viet Nam, and organs that only it has. */
const homeWords = lexicon.words('việt vn ubnd hđnd tand tandtc vks vksnd vcci tphcm kiều');
const people = lexicon.words('nhân');
const police = lexicon.words('công');
const policeTail = lexicon.words('an');
const country = lexicon.words('nước');
const ours = lexicon.words('ta nhà');
/** Who may be of Viet Nam abroad: a student, a worker, a bride … */
const emigrants = lexicon.words('người sinh dân động dâu gái niên gốc nữ tàu khách');
/** Officials of ours who speak abroad: "Tại Seoul, Thủ tướng giới thiệu …". */
const officials = lexicon.words('thủ phó trưởng đại tổng');
const officialTails = lexicon.words('tướng bộ sứ bí biểu');
/** "…, còn ở ta": another country's turn ends. */
const contrasts = lexicon.words('còn trong riêng nhưng');
const semicolon = punctuation(';');
/** What takes up whom the sentence before was about. */
const pronouns = lexicon.words('người họ nghi tại theo vụ đây');
const pronounTails = lexicon.words('này đây đó phạm việc');

const firstsOf = (phrases: readonly string[]) =>
  phrases.map((phrase) => lexicon.word(phrase.split(/[ -]/)[0] ?? ''));
const openingsOf = (...tries: readonly Pick<typeof issuerTrie, 'openings'>[]) =>
  tries.flatMap((trie) => trie.openings().map(([first]) => first));
const provinceStarts = lexicon.set(firstsOf(provinces));
const countryStarts = lexicon.set(openingsOf(countryTrie));
const otherStarts = lexicon.set(openingsOf(officeTrie, thatCountryTrie));
const roleStarts = lexicon.set(openingsOf(roleTrie));
const issuerFirsts = lexicon.set(openingsOf(issuerTrie));
const homeStarts = union(homeWords, people, police, country, provinceStarts);
const suspicious = union(countryStarts, otherStarts, roleStarts);
const notable = union(
  homeStarts,
  countryStarts,
  otherStarts,
  roleStarts,
  issuerFirsts,
  officials,
  semicolon,
  comma,
);

const MAX_SUBJECT_TOKENS = 10;
const MAX_ORGAN_GAP_TOKENS = 4;
const MAX_LISTED_LAWS = 4;

/** Whether the law between two tokens is another country's, by what the sentence before it tells. */
export function isAbroad(tokens: Tokens, at: number, to: number): boolean {
  for (let inner = at; inner < to; inner++) if (is(tokens, inner, homeWords)) return false;
  if (isListedAbroad(tokens, to)) return true;
  const start = startOfSentence(tokens, at);
  let scene = sceneAt(tokens, start, at);
  if (scene === 'open' && start > FIRST && takesUp(tokens, start)) {
    scene = sceneAt(tokens, startOfSentence(tokens, start - 1), start - 1);
  }
  if (scene === 'open' || scene === 'home') return false;
  return !isOurs(tokens, to, scene === 'actor');
}

/** Whether anything in a stretch is of another country: most sentences need not be read closer. */
function hasForeign(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!is(tokens, at, suspicious)) continue;
    if (countryAt(tokens, at) || endOfOther(tokens, at) > 0 || isForeignOrgan(tokens, at))
      return true;
  }
  return false;
}

/** Reads a sentence up to a token: where it is set there. */
function sceneAt(tokens: Tokens, from: number, to: number): Scene {
  if (!hasForeign(tokens, from, to)) return 'open';
  let scene: Scene = 'open';
  let part = from;
  let last = 0;
  for (let at = from; at < to; at++) {
    if (!is(tokens, at, notable)) continue;
    if (is(tokens, at, semicolon) || is(tokens, at, comma)) {
      part = at + 1;
      if (is(tokens, at, semicolon) || is(tokens, part, contrasts)) scene = 'open';
      continue;
    }
    const end = endOfForeign(tokens, part, at);
    if (end > 0) {
      const listed = last > 0 && (last === at - 1 || last === part - 1);
      if (scene !== 'home') scene = sceneOf(tokens, part, at, end, listed) ?? scene;
      last = end;
      at = end - 1;
    } else if (isHome(tokens, at)) scene = 'home';
    else if (scene === 'open' && isOurOrgan(tokens, at)) scene = 'home';
    else if (scene === 'place' && isOfficial(tokens, at)) scene = 'home';
    else if (scene === 'open' && isForeignOrgan(tokens, at)) scene = 'actor';
  }
  return scene;
}

/** The token behind an office that only others have, or "nước này"; 0 where there is none. */
function endOfOther(tokens: Tokens, at: number): number {
  if (!is(tokens, at, otherStarts)) return 0;
  return (thatCountryTrie.match(tokens, at) ?? officeTrie.match(tokens, at))?.end ?? 0;
}

/** The token behind another country's name, or an office that only others have; 0 where there is none. */
function endOfForeign(tokens: Tokens, part: number, at: number): number {
  const other = endOfOther(tokens, at);
  if (other > 0) return other;
  const match = countryAt(tokens, at);
  if (!match) return 0;
  const { end, entry } = match;
  // "Lào Cai", "Mỹ Đình", "Nga Sơn", "Phú Mỹ", "ông Nguyễn Đức": parts of names.
  if (end === at + 1 && isCapital(tokens, end) && !isForeignWord(tokens, end)) return 0;
  if (end === at + 1 && at - 1 > part && isCapital(tokens, at - 1)) {
    if (!is(tokens, at - 1, roleStarts) && !isForeignWord(tokens, at - 1))
      return entry.ambiguous || isCapital(tokens, at - 2) ? 0 : end;
  }
  return end;
}

/** What the name of a country between two tokens makes of its sentence; null where it is only mentioned. */
function sceneOf(
  tokens: Tokens,
  part: number,
  at: number,
  end: number,
  listed: boolean,
): Scene | null {
  let before = at - 1;
  while (before >= part && is(tokens, before, levels)) before--;
  if (before >= part && is(tokens, before, locative)) {
    const left = isStay(tokens, before - 1) || is(tokens, end, returned);
    return left || is(tokens, part, lessons) ? null : 'place';
  }
  if (at - part > MAX_SUBJECT_TOKENS) return null;
  const isOffice = countryAt(tokens, at) === null;
  let scene: Scene | null = isOffice ? 'actor' : null;
  let behindRole = part;
  for (let next = part; next < at; ) {
    const match = is(tokens, next, roleStarts) ? roleTrie.match(tokens, next) : null;
    if (!match || match.end > at) {
      next++;
      continue;
    }
    // "Bộ Lao động Hàn Quốc": a capital goes on with the organ's name.
    const inName =
      scene === 'actor' && next - behindRole < MAX_ORGAN_GAP_TOKENS && isCapital(tokens, next);
    const native = scene === 'person' && is(tokens, next, natives);
    if (!inName && !native && (match.entry === 'visitor' || match.entry === 'relation'))
      return null;
    if (!inName) scene = match.entry === 'person' ? (scene ?? 'person') : 'actor';
    behindRole = match.end;
    next = match.end;
  }
  if (scene !== null) return at - behindRole > MAX_ORGAN_GAP_TOKENS ? null : scene;
  return isAlone(tokens, part, at, end, listed) ? 'actor' : null;
}

/** "từng học ở", "định cư tại": whoever did it need not act under the laws there. */
const isStay = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, stays) || (is(tokens, at, settled) && is(tokens, at - 1, settling));
const settled = lexicon.words('cư');
const settling = lexicon.words('định');
/** "học nghề ở Đức về" */
const returned = lexicon.words('về');
/** "Từ vụ cháy ở Hong Kong": a lesson for others. */
const lessons = lexicon.words('từ qua nhìn');
/** "Cô gái người Anh" */
const natives = lexicon.words('người');

/** Whether a country opens its part of the sentence, and acts there: "Đài Loan sửa Luật …". */
function isAlone(tokens: Tokens, part: number, at: number, end: number, listed: boolean): boolean {
  for (let next = part; next < at; next++) {
    if (tokens.kinds[next] !== Digits && !is(tokens, next, openers)) return false;
  }
  if (listed || is(tokens, end, states)) return false;
  if (is(tokens, end, comma) || is(tokens, end, listWords)) {
    if (countryAt(tokens, end + 1) !== null) return false;
  }
  return !countryAt(tokens, at)?.entry.ambiguous || is(tokens, end, acts);
}

/** Viet Nam, a place or an organ of it; not its people, who may be abroad. */
function isHome(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, homeStarts)) return false;
  if (is(tokens, at, country)) return is(tokens, at + 1, ours);
  if (is(tokens, at, people)) {
    return is(tokens, at - 1, organTails) && !isCountry(tokens, at + 2);
  }
  if (is(tokens, at, police)) {
    return (
      is(tokens, at + 1, policeTail) && !isCountry(tokens, at + 2) && !isForeignWord(tokens, at + 2)
    );
  }
  if (!isCapital(tokens, at)) return false;
  if (is(tokens, at, homeWords)) return !is(tokens, at - 1, emigrants);
  return !!readProvince(tokens, at)?.slug;
}
const organTails = lexicon.words('ban đồng án sát');

const isCountry = (tokens: Tokens, at: number): boolean => countryAt(tokens, at) !== null;

/** "Bộ Xây dựng", "Quốc hội": an organ with no country behind it, so of ours. */
function isOurOrgan(tokens: Tokens, at: number): boolean {
  const match =
    is(tokens, at, issuerFirsts) && isCapital(tokens, at) && issuerTrie.match(tokens, at);
  if (!match) return false;
  const { end } = match;
  return (
    !isCountry(tokens, end) &&
    thatCountryTrie.match(tokens, end) === null &&
    !isForeignWord(tokens, end)
  );
}

const isOfficial = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, officials) &&
  is(tokens, at + 1, officialTails) &&
  !isCountry(tokens, at + 2) &&
  !isForeignWord(tokens, at + 2);

/** "Tòa án Seoul", "Chính quyền Jakarta": an organ with a name that is not spelled as Vietnamese is. */
function isForeignOrgan(tokens: Tokens, at: number): boolean {
  const match = is(tokens, at, roleStarts) ? roleTrie.match(tokens, at) : null;
  if (match?.entry !== 'organ') return false;
  let { end } = match;
  while (is(tokens, end, levels)) end++;
  return (
    isForeignWord(tokens, end) && !isAllCapitals(tokens, end) && !readProvince(tokens, end)?.slug
  );
}

/** "Người này", "Theo đó", "Họ": the sentence goes on with whom the one before was about. */
const takesUp = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, pronouns) && (is(tokens, at + 1, pronounTails) || is(tokens, at, alone));
const alone = lexicon.words('họ');

/** "… của Việt Nam", "… 2013": what shows behind a law that it is ours after all. */
function isOurs(tokens: Tokens, to: number, acted: boolean): boolean {
  if (!acted && tokens.kinds[to] === Digits) return true;
  for (let at = to; at - to < 5 && tokens.kinds[at] !== Punctuation; at++)
    if (is(tokens, at, homeWords)) return true;
  if (acted) return false;
  for (let at = to; at < tokens.stop && at - to < 40 && tokens.kinds[at] === Word; at++) {
    if (isHome(tokens, at)) return true;
  }
  return false;
}

/** "Luật A và Luật B của Lào": a list of laws that ends in whose they are. */
function isListedAbroad(tokens: Tokens, to: number): boolean {
  let end = to;
  for (let more = 0; more < MAX_LISTED_LAWS; more++) {
    if (!is(tokens, end, comma) && !is(tokens, end, listWords)) return false;
    const type = typePhrases.match(tokens, end + 1);
    if (type?.entry.kind !== 'type') return false;
    const title = titleTries.get(type.entry.type.slug)?.match(tokens, type.end);
    if (!title) return false;
    end = title.end;
    if (isForeignBehind(tokens, end)) return true;
  }
  return false;
}
