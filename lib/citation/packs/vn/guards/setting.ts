import { punctuation, union } from '../../../tokens/lexicon';
import { comma, is, isCapital } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { roleTrie } from '../data/abroad/roles-abroad';
import { lexicon, listWords } from '../data/words';
import { countryAt } from './foreign';
import { endOfForeign, endOfOther, foreignStarts } from './foreign-name';
import {
  homeSigns,
  isForeignOrgan,
  isHome,
  isOfficial,
  isOurOrgan,
  levels,
  MAX_ORGAN_GAP_TOKENS,
  roleStarts,
} from './home';

/** Where a sentence is set, as far as it has been read: open, in Viet Nam, where an organ or a person of another country acts, or at a place there. */
export type Setting = 'open' | 'home' | 'actor' | 'person' | 'place';

/** In, at. */
const locative = lexicon.words('ở tại');
/** What people of another country do at a place: study, live, work, speak, visit, hide there. */
const stays = lexicon.words('học sống việc nghiệp tác biểu họp thăm dự trốn náu lớn thiệu');
/** What may stand before a country that opens its sentence: "Mới đây Nhật Bản …". */
const openers = lexicon.words(
  'mới đây vừa qua hôm nay nay sau đó theo khi trong năm ngày tuần này trước tờ báo hãng',
);
/** What a country does that shows that it is one; else "Nga", "Đức" and the like are people's names. */
const acts = lexicon.words('sửa thông ban siết cấm công áp dùng dựa nới bãi đề');
/** What a country is, or does abroad: "Nhật Bản là đối tác lớn, nhờ Luật Đầu tư …". */
const states = lexicon.words('là có đứng chiếm rót đầu hỗ tài viện cam muốn mong đánh quan đang');
/** "…, còn ở ta": another country's turn ends. */
const contrasts = lexicon.words('còn trong riêng nhưng');
const subordinators = lexicon.words('sau khi trước nếu vì do');
const semicolon = punctuation(';');
const suspicious = union(foreignStarts, roleStarts);
/** What people of ours do from abroad: comment, hope, ask. */
const concerned = lexicon.words('góp mong hỏi');
const notable = union(suspicious, homeSigns, concerned, semicolon, comma);

/** What a part of a sentence begins with. */
const roleAt = (tokens: Tokens, at: number) =>
  is(tokens, at, roleStarts) ? roleTrie.match(tokens, at)?.entry : undefined;

const MAX_SUBJECT_TOKENS = 10;

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
export function settingAt(tokens: Tokens, from: number, to: number): Setting {
  if (!hasForeign(tokens, from, to)) return 'open';
  let setting: Setting = 'open';
  let part = from;
  let last = 0;
  for (let at = from; at < to; at++) {
    if (!is(tokens, at, notable)) continue;
    if (is(tokens, at, semicolon) || is(tokens, at, comma)) {
      const began = part;
      part = at + 1;
      // "Sau khi Mỹ áp thuế, …": what a country did first leaves open who acts then.
      const over = is(tokens, at, semicolon) || is(tokens, part, contrasts);
      if (over || (setting === 'actor' && is(tokens, began, subordinators))) setting = 'open';
      // "Bị hại ở Mỹ, tòa …": where a person is, another need not be.
      if (setting === 'place' && roleAt(tokens, began) === 'person')
        setting = roleAt(tokens, part) === 'organ' ? 'open' : setting;
      continue;
    }
    const end = endOfForeign(tokens, part, at);
    if (end > 0) {
      const listed = last > 0 && (last === at - 1 || last === part - 1);
      if (setting !== 'home') setting = settingOf(tokens, part, at, end, listed) ?? setting;
      last = end;
      at = end - 1;
    } else if (isHome(tokens, at)) setting = 'home';
    else if (setting === 'open' && isOurOrgan(tokens, at)) setting = 'home';
    else if (setting === 'place' && (is(tokens, at, concerned) || isOfficial(tokens, at)))
      setting = 'home';
    else if (setting === 'open' && isForeignOrgan(tokens, at)) setting = 'actor';
  }
  return setting;
}

/** What the name of a country between two tokens makes of its sentence; null where it is only mentioned. */
function settingOf(
  tokens: Tokens,
  part: number,
  at: number,
  end: number,
  listed: boolean,
): Setting | null {
  let before = at - 1;
  while (before >= part && is(tokens, before, levels)) before--;
  if (before >= part && is(tokens, before, locative)) {
    const left = isStay(tokens, before - 1) || is(tokens, end, returned);
    return left || is(tokens, part, lessons) ? null : 'place';
  }
  if (at - part > MAX_SUBJECT_TOKENS) return null;
  const isOffice = countryAt(tokens, at) === null;
  let setting: Setting | null = isOffice ? 'actor' : null;
  let behindRole = part;
  for (let next = part; next < at; ) {
    const match = is(tokens, next, roleStarts) ? roleTrie.match(tokens, next) : null;
    if (!match || match.end > at) {
      next++;
      continue;
    }
    // "Bộ Lao động Hàn Quốc": a capital goes on with the organ's name.
    const inName =
      setting === 'actor' &&
      behindRole > part &&
      next - behindRole < MAX_ORGAN_GAP_TOKENS &&
      isCapital(tokens, next);
    const native = setting === 'person' && is(tokens, next, natives);
    if (!inName && !native && (match.entry === 'visitor' || match.entry === 'relation'))
      return null;
    if (!inName) setting = match.entry === 'person' ? (setting ?? 'person') : 'actor';
    behindRole = match.end;
    next = match.end;
  }
  if (setting !== null) return at - behindRole > MAX_ORGAN_GAP_TOKENS ? null : setting;
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
