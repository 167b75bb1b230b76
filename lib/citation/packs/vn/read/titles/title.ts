import type { PrintedWords } from '../../../../pack/citation-buffer';
import { punctuation } from '../../../../tokens/lexicon';
import { is, isAllCapitals, isCapital, wordAt } from '../../../../tokens/look';
import { type Tokens, Word } from '../../../../tokens/tokens';
import { titleInitials, titleTries } from '../../data/phrase-tries';
import { slug } from '../../data/slug';
import { nameOf } from '../../data/titles/titles';
import { topicWords } from '../../data/words';
import { isFollower } from '../../guards/number-guards';
import { endOfUnlisted } from '../../guards/unlisted';

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
}

/** A title of the list, or the initials of one. */
export function readListed(tokens: Tokens, at: number, type: string): ListedTitle | null {
  const match = titleTries.get(type)?.match(tokens, at);
  if (match) {
    const { entry, end } = match;
    // "luật về đất đai" is the law on land in general; a long title, or a capital, is of one law.
    const general = is(tokens, at, topicWords) && end - at < MIN_SINGULAR_TITLE_TOKENS;
    if (general && !isCapital(tokens, at) && !isCapital(tokens, at + 1)) return null;
    return { to: end, title: entry.title, name: nameOf(entry), type: entry.type };
  }
  const short = isAllCapitals(tokens, at)
    ? titleInitials.get(type)?.get(wordAt(tokens, at))
    : undefined;
  // "Luật QH nông thôn", "Luật GD&ĐT": these letters are only the first of a title that is in no list.
  const two = tokens.end(at) - tokens.start(at) === 2;
  const cut = short && ((two && goesOn(tokens, at + 1)) || isJoined(tokens, at + 1));
  return short && !cut ? { to: at + 1, title: short.title, name: nameOf(short), type } : null;
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
  const printed = tokens.end(read.to - 1) - tokens.start(after);
  return printed < read.title.length * 0.9 ? null : read;
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
