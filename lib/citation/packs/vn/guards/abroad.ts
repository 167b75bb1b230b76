/*
 * Whether the sentence before a law tells that it is another country's: who acts there, and where. That a country is merely
 * mentioned ("với Nhật Bản", "sang Mỹ") tells nothing.
 */
import { comma, is } from '../../../tokens/look';
import { Digits, FIRST, Punctuation, type Tokens, Word } from '../../../tokens/tokens';
import { titleTries, typePhrases } from '../data/phrase-tries';
import { lawWords, lexicon, listWords, whoseWord } from '../data/words';
import { endsInCountry, isForeignBehind, startOfSentence } from './foreign';
import { homeWords, isHome } from './home';
import { settingAt } from './setting';

/** What takes up whom the sentence before was about. */
const pronouns = lexicon.words('người họ nghi tại theo vụ đây');
const pronounTails = lexicon.words('này đây đó phạm việc');
const MAX_LISTED_LAWS = 4;
/** Tokens in which "của Việt Nam" follows, and in which anything else of ours does. */
const MAX_OWNER_TOKENS = 5;
const MAX_BEHIND_TOKENS = 40;
const MAX_TITLE_TOKENS = 8;

/** Whether the law between two tokens is another country's, by what the sentence before it tells. */
export function isAbroad(tokens: Tokens, at: number, to: number): boolean {
  for (let inner = at; inner < to; inner++) if (is(tokens, inner, homeWords)) return false;
  if (isListedAbroad(tokens, to)) return true;
  if (isBehindForeign(tokens, at)) return !isOurs(tokens, to, false);
  const start = startOfSentence(tokens, at);
  let setting = settingAt(tokens, start, at);
  if (setting === 'open' && start > FIRST && takesUp(tokens, start)) {
    setting = settingAt(tokens, startOfSentence(tokens, start - 1), start - 1);
  }
  if (setting === 'open' || setting === 'home') return false;
  return !isOurs(tokens, to, setting === 'actor');
}

/** "Người này", "Theo đó", "Họ": the sentence goes on with whom the one before was about. */
const takesUp = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, pronouns) && (is(tokens, at + 1, pronounTails) || is(tokens, at, alone));
const alone = lexicon.words('họ');

/** "… của Việt Nam", "… 2013": what shows behind a law that it is ours after all. */
function isOurs(tokens: Tokens, to: number, acted: boolean): boolean {
  if (!acted && tokens.kinds[to] === Digits) return true;
  if (isOwned(tokens, to)) return true;
  if (acted) return false;
  for (
    let at = to;
    at < tokens.stop && at - to < MAX_BEHIND_TOKENS && tokens.kinds[at] === Word;
    at++
  ) {
    if (isHome(tokens, at)) return true;
  }
  return false;
}

/** "… hiện hành của ta", "… Việt Nam" */
export function isOwned(tokens: Tokens, to: number): boolean {
  for (let at = to; at - to < MAX_OWNER_TOKENS && tokens.kinds[at] !== Punctuation; at++)
    if (is(tokens, at, homeWords) || (is(tokens, at, ours) && is(tokens, at - 1, owners)))
      return true;
  return false;
}
const ours = lexicon.words('ta');
const owners = lexicon.words('của nước');

/** "Luật A của Lào và Luật B": behind a law whose owner is told. */
function isBehindForeign(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at - 1, listWords) || !endsInCountry(tokens, at - 1)) return false;
  let whose = at - 2;
  while (at - whose < MAX_OWNER_TOKENS && !is(tokens, whose, whoseWord)) whose--;
  for (let law = whose - 1; whose - law <= MAX_TITLE_TOKENS && tokens.kinds[law] === Word; law--)
    if (is(tokens, law, lawWords)) return is(tokens, whose, whoseWord);
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
