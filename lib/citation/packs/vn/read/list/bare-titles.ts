import { union } from '../../../../tokens/lexicon';
import { colon, comma, is, isCapital } from '../../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../../tokens/tokens';
import { actors } from '../../data/titles/titles';
import { countWords, lawWords, lexicon, listWords, whoseWord } from '../../data/words';
import { beforeStatute, isCountedNoun, isFollower } from '../../guards/number-guards';
import { isPinned } from '../../guards/unlisted';
import { readListed, type TitleRead } from '../titles/title';
import { behindNumber, readVersion } from '../titles/version';
import { behindDash, behindListJoints, isJoint } from './list-joints';

/** "các luật Nhà ở, Đất đai", "nhiều luật …": words before "luật" that speak of several. */
const plurals = union(countWords, lexicon.words('nhiều loạt cả nhóm'));
/** "gồm", "trong đó có": words that begin a list. */
const including = lexicon.words('gồm');
const [has, ofThem] = [lexicon.words('có'), lexicon.words('đó gồm')];
const [codeWord, ordinanceWord] = [lexicon.words('bộ'), lexicon.words('pháp')];
/** "Luật Nhà ở, Đất đai cũ": which law it is, so no clause begins with its title. */
const qualities = lexicon.words('cũ');

const MAX_COUNTED_LAWS = 99;

/** Whether the type word at a token speaks of several laws, or begins a list of them. */
export function isPlural(tokens: Tokens, at: number): boolean {
  const first = beforeStatute(tokens, at);
  if (tokens.kinds[first - 1] !== Digits)
    return is(tokens, first - 1, plurals) || isLed(tokens, at);
  // "Điều 5 Luật …", "Năm 2024 Luật …" count nothing.
  return tokens.value(first - 1) <= MAX_COUNTED_LAWS && !isPinned(tokens, at);
}

/** Whether "gồm", "trong đó có" or a colon stands before a token. */
export const isLed = (tokens: Tokens, at: number): boolean =>
  is(tokens, at - 1, colon) ||
  is(tokens, at - 1, including) ||
  (is(tokens, at - 1, has) && is(tokens, at - 2, ofThem));

/**
 * A title without its type word, where what follows shows that it is an item of a list: its own year, a further item, the end
 * of the list. "Theo Luật Nợ công, Kiểm toán Nhà nước phải …" (must): behind a comma it may begin the next clause.
 * @param listed whether the list is known to be one of bare titles
 */
export function readBareTitle(
  tokens: Tokens,
  at: number,
  type: string,
  listed: boolean,
): TitleRead | null {
  const title = isCapital(tokens, at) ? readListed(tokens, at, type) : null;
  return title && isItem(tokens, at, title, listed) ? title : null;
}

function isItem(tokens: Tokens, at: number, title: TitleRead, listed: boolean): boolean {
  const end = behindNumber(tokens, readVersion(tokens, title.to).to);
  if (end > title.to) return listed || !isCountedNoun(tokens, end);
  const closes = is(tokens, at - 1, listWords);
  const next = behindListJoints(tokens, end);
  if (next > end) {
    if (closes || isFurther(tokens, next, title.type)) return true;
    if (isActor(title)) {
      return listed && (!is(tokens, end, listWords) || isLast(tokens, next, title.type));
    }
    return listed || is(tokens, next, plurals);
  }
  if (tokens.kinds[end] !== Word) {
    return (listed || behindDash(tokens, at - 1) < at) && isFollower(tokens, end);
  }
  // "Hội|đồng", "Đầu tư|nhà ở": the next word may go on with another name.
  if (isCapital(tokens, end)) return false;
  // "… và Luật sư dự kiến sửa đổi": the law on lawyers ends a list of laws, where no lawyer's name follows.
  if (closes && listed && is(tokens, at, lawWords)) return true;
  const short = title.to - at < 2;
  if (listed) return (!short && !isActor(title)) || isFollower(tokens, end);
  if (short) return false;
  // "Luật Xây dựng và Quy hoạch của tỉnh": what belongs to somebody is no law.
  const follows = closes && !is(tokens, end, whoseWord) && isFollower(tokens, end);
  return follows || is(tokens, end, qualities);
}

/** Whether a further law of the list stands here, with or without its type word. */
function isFurther(tokens: Tokens, at: number, type: string): boolean {
  if (!isCapital(tokens, at)) return is(tokens, at, lawWords) && isCapital(tokens, at + 1);
  if (is(tokens, at, lawWords) || is(tokens, at + 1, lawWords)) return true;
  if (is(tokens, at, ordinanceWord) || is(tokens, at, codeWord)) return false;
  const next = readListed(tokens, at, type === 'phap-lenh' ? type : 'luat');
  if (!next || isActor(next)) return false;
  const end = readVersion(tokens, next.to).to;
  return (
    end > next.to || isJoint(tokens, end) || (!isCapital(tokens, end) && isFollower(tokens, end))
  );
}

/** "… Cán bộ, công chức và Thanh tra.": whether a title stands here that ends the list and its clause. */
function isLast(tokens: Tokens, at: number, type: string): boolean {
  const last = isCapital(tokens, at) ? readListed(tokens, at, type) : null;
  return last !== null && tokens.kinds[last.to] !== Word && !is(tokens, last.to, comma);
}

const isActor = ({ title }: TitleRead): boolean => typeof title === 'string' && actors.has(title);
