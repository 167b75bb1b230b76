import { is, isCapital, joints } from '../../engine/look';
import type { Span } from '../../engine/pack';
import { Digits, type Tokens } from '../../engine/tokens';
import { titleTries } from './anchors';
import { slug } from './slug';
import { lawWords, lexicon, listWords } from './words';

export const amend = lexicon.words('sửa');
const amendBody = lexicon.words(
  'đổi bổ sung và một số điều của các bộ luật có liên quan về thay thế bãi bỏ khoản điểm',
);
const codeWord = lexicon.words('bộ');
const MAX_AMENDED = 60;

export interface TitleEnd {
  readonly to: number;
  /** Official, or as printed. */
  readonly title: string | Span;
  readonly name: string;
  readonly type: string;
}

/** An amending law is one document with the titles of the laws that it amends. */
export function readAmending(tokens: Tokens, after: number): TitleEnd | null {
  if (!is(tokens, after, amend)) return null;
  let to = 0;
  for (let at = after + 1; at - after < MAX_AMENDED; ) {
    const match = innerTitle(tokens, at);
    if (match) {
      to = match;
      at = match;
      if (!continuesTitles(tokens, at)) break;
      continue;
    }
    const known = is(tokens, at, amendBody) || is(tokens, at, lawWords);
    if (!known && !is(tokens, at, joints) && tokens.kinds[at] !== Digits) break;
    at++;
  }
  if (to === 0) return null;
  const title = { from: tokens.start(after), to: tokens.end(to - 1) };
  return { to, title, name: slug(tokens.slice(after, to)), type: 'luat' };
}

function innerTitle(tokens: Tokens, at: number): number | null {
  if (!is(tokens, at, lawWords)) return null;
  const type = is(tokens, at - 1, codeWord) ? 'bo-luat' : 'luat';
  return titleTries.get(type)?.match(tokens, at + 1)?.end ?? null;
}

/** Whether a further "Luật …" follows in the title of an amending law. */
function continuesTitles(tokens: Tokens, at: number): boolean {
  const joined = is(tokens, at, joints) || is(tokens, at, listWords);
  const next = is(tokens, at + 1, codeWord) ? at + 2 : at + 1;
  return joined && is(tokens, next, lawWords) && isCapital(tokens, at + 1);
}
