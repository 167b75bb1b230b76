import { isAllCapitals, isCapital } from '../../../../tokens/look';
import { type Tokens, Word } from '../../../../tokens/tokens';
import { typePhrases } from '../../data/phrase-tries';
import { readBareTitle } from '../list/bare-titles';
import { isJoint } from '../list/list-joints';
import { behindLawWord, lawTypeAt } from './law-word';
import { readListed, readUnlisted, type TitleRead } from './title';

const MAX_SLIP_WORDS = 6;

/** A title inside an amending act. */
export interface AmendedTitle {
  /** The token behind. */
  readonly to: number;
  /** The first token, behind those of its type. */
  readonly from: number;
  /** What an abbreviation stands for; null where the title is printed in words. */
  readonly official: string | null;
}

/** A title with its type word, or an abbreviation of both. */
export function readAmendedTitle(tokens: Tokens, at: number): AmendedTitle | null {
  const from = behindLawWord(tokens, at);
  if (from === at) return readCode(tokens, at);
  const listed = readListed(tokens, from, lawTypeAt(tokens, at));
  if (listed) return inside(tokens, from, listed);
  const unlisted = readUnlisted(tokens, at, from, true);
  const to = unlisted ? behindSlip(tokens, unlisted.to) : 0;
  return to > 0 ? { from, to, official: null } : null;
}

/** "BLTTDS" */
function readCode(tokens: Tokens, at: number): AmendedTitle | null {
  const code = typePhrases.match(tokens, at);
  if (code?.entry.kind !== 'named' || !code.entry.title) return null;
  const { type, title } = code.entry;
  return { from: at, to: code.end, official: `${type === 'luat' ? '' : 'bộ '}luật ${title}` };
}

/** A title without its type word in a list. */
export function readFurtherTitle(tokens: Tokens, at: number, listed: boolean): AmendedTitle | null {
  const title = readBareTitle(tokens, at, 'luat', listed);
  return title && inside(tokens, at, title);
}

/** A title of the list of titles, its abbreviations spelled out. */
function inside(tokens: Tokens, from: number, { to, title }: TitleRead): AmendedTitle {
  let at = from;
  while (at < to && !isAllCapitals(tokens, at)) at++;
  return { from, to, official: at < to && typeof title === 'string' ? title : null };
}

/** "… của Luật Tổ chức Chính và Luật Giá": a title that is misprinted goes on to the joint before the next law; 0 where none follows. */
function behindSlip(tokens: Tokens, at: number): number {
  if (!isCapital(tokens, at) || behindLawWord(tokens, at) > at) return at;
  let end = at;
  while (end - at < MAX_SLIP_WORDS && tokens.kinds[end] === Word && !isJoint(tokens, end)) end++;
  return isJoint(tokens, end) && behindLawWord(tokens, end + 1) > end + 1 ? end : 0;
}
