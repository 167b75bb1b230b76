import { diffArrays } from 'diff';
import { splitWords } from '../../../lib/records';

/** A stretch of a paragraph that both versions have, in the spelling of each, or only one of them. */
export type Stretch =
  | { readonly kind: 'same'; readonly before: string; readonly after: string }
  | { readonly kind: 'removed'; readonly before: string; readonly after: '' }
  | { readonly kind: 'added'; readonly before: ''; readonly after: string };

/** Words put in and taken out; a paragraph with more of them reads better as two whole ones. */
const MAX_EDITS = 1_500;

interface Piece {
  readonly same: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The difference by words. Joined, the `before`s are the earlier text and the `after`s the later one. */
export function wordChanges(before: string, after: string): readonly Stretch[] {
  return joinIslands(compare(before, after)).flatMap(({ same, ...sides }): Stretch[] => {
    const [one, two] = [sides.before.join(''), sides.after.join('')];
    if (same) return [{ kind: 'same', before: one, after: two }];
    return [
      ...(one === '' ? [] : [{ kind: 'removed', before: one, after: '' } as const]),
      ...(two === '' ? [] : [{ kind: 'added', before: '', after: two } as const]),
    ];
  });
}

function compare(before: string, after: string): readonly Piece[] {
  const [old, now] = [splitWords(before), splitWords(after)];
  const texts = (words: typeof old): string[] => words.map(({ text }) => text);
  const parts = diffArrays(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
    { maxEditLength: MAX_EDITS },
  );
  if (parts === undefined) return [{ same: false, before: texts(old), after: texts(now) }];
  let [from, to] = [0, 0];
  return parts.map(({ added, removed, count }) => {
    const piece = {
      same: !added && !removed,
      before: added ? [] : texts(old.slice(from, from + count)),
      after: removed ? [] : texts(now.slice(to, to + count)),
    };
    from += piece.before.length;
    to += piece.after.length;
    return piece;
  });
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const size = (texts: readonly string[]): number => texts.filter(isWord).length;

/**
 * Joins neighbouring changes. White space between two of them goes with them, and then so does a stretch that has fewer
 * words than either: single words that both texts happen to have only make a difference hard to read.
 */
function joinIslands(pieces: readonly Piece[]): readonly Piece[] {
  const phrases = drown(joinChanges(pieces), ({ after }) => after.join('').trim() === '');
  return drown(phrases, (piece, last, next) => {
    return size(piece.after) < Math.min(weight(last), weight(next));
  });
}

/** Makes stretches between two changes part of them. */
function drown(
  pieces: readonly Piece[],
  isIsland: (piece: Piece, last: Piece, next: Piece) => boolean,
): readonly Piece[] {
  const left = pieces.map((piece, at) => {
    const [last, next] = [pieces[at - 1], pieces[at + 1]];
    return piece.same && last && next && isIsland(piece, last, next)
      ? { ...piece, same: false }
      : piece;
  });
  return joinChanges(left);
}

function joinChanges(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last === undefined || last.same || piece.same) joined.push(piece);
    else {
      joined[joined.length - 1] = {
        same: false,
        before: [...last.before, ...piece.before],
        after: [...last.after, ...piece.after],
      };
    }
  }
  return joined;
}

const weight = ({ before, after }: Piece): number => Math.max(size(before), size(after));
