import type { PrintedWords } from '../../../../pack/citation-buffer';
import { punctuation } from '../../../../tokens/lexicon';
import { is, isCapital } from '../../../../tokens/look';
import { type Tokens, Word } from '../../../../tokens/tokens';
import { titleTries } from '../../data/phrase-tries';
import { slug } from '../../data/slug';
import { nameOf, type Title } from '../../data/titles/titles';
import { listWords, topicWords } from '../../data/words';
import { isFollower } from '../../guards/number-guards';
import { endOfUnlisted } from '../../guards/unlisted';
import { readInitialled } from './initials';

/** A title behind its type word, or as an item of a list. */
export interface TitleRead {
  /** The token behind. */
  readonly to: number;
  /** Official, or as printed. */
  readonly title: string | PrintedWords;
  readonly name: string;
  readonly type: string;
}

/** With "về" before it, a title of so many tokens is no field of law. */
const MIN_SINGULAR_TITLE_TOKENS = 6;
const ampersand = punctuation('&');

/** A title of the list of titles. */
interface ListedTitle extends TitleRead {
  readonly title: string;
  /** Length of what is printed, its initials spelled out. */
  readonly chars: number;
}

/** A title of the list, of which some words or all may be printed as their initials. */
export function readListed(tokens: Tokens, at: number, type: string): ListedTitle | null {
  // "cử nhân luật, Kế toán", "Tạp chí Luật và Doanh nghiệp": the law is a subject beside others.
  if (tokens.kinds[at] !== Word || is(tokens, at, listWords)) return null;
  const match = titleTries.get(type)?.match(tokens, at);
  const short = readInitialled(tokens, at, type);
  if (short && short.end > (match?.end ?? at) && !isCut(tokens, at, short.end)) {
    return listed(short.title, short.end, short.chars);
  }
  if (!match) return null;
  const { entry, end } = match;
  // "luật về đất đai" is the law on land in general; a long title, or a capital, is of one law.
  const general = is(tokens, at, topicWords) && end - at < MIN_SINGULAR_TITLE_TOKENS;
  if (general && !isCapital(tokens, at) && !isCapital(tokens, at + 1)) return null;
  return listed(entry, end, tokens.end(end - 1) - tokens.start(at));
}

const listed = (title: Title, to: number, chars: number): ListedTitle => ({
  to,
  title: title.title,
  name: nameOf(title),
  type: title.type,
  chars,
});

/** "Luật QH nông thôn", "Luật GD&ĐT": whether letters are only the first of a title that is in no list. */
function isCut(tokens: Tokens, at: number, end: number): boolean {
  const two = end === at + 1 && tokens.end(at) - tokens.start(at) === 2;
  return (two && goesOn(tokens, end)) || isJoined(tokens, end);
}

/** Whether an ampersand stands at a token without blanks around it. */
const isJoined = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, ampersand) &&
  tokens.start(at) === tokens.end(at - 1) &&
  tokens.start(at + 1) === tokens.end(at);

const goesOn = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Word && !isFollower(tokens, at);

/** A title of the list behind a type word. */
export function readTitle(
  tokens: Tokens,
  at: number,
  type: string,
  after: number,
): TitleRead | null {
  const read = readListed(tokens, after, type);
  if (!read || isCapital(tokens, at) || isCapital(tokens, after)) return read;
  // In lower case throughout, only the complete title tells a law from a field of law.
  return read.chars < read.title.length * 0.9 ? null : read;
}

/** A title that is in no list. @param known whether it is surely a law's */
export function readUnlisted(
  tokens: Tokens,
  at: number,
  after: number,
  known: boolean,
): Omit<TitleRead, 'type'> | null {
  const to = endOfUnlisted(tokens, at, after, known);
  if (to === 0) return null;
  const title = { from: tokens.start(after), to: tokens.end(to - 1) };
  return { to, title, name: slug(tokens.slice(after, to)) };
}
