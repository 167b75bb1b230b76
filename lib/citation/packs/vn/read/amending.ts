import type { PrintedWords } from '../../../pack/citation-buffer';
import { is, isCapital, listPunctuation } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { titleTries } from '../data/phrase-tries';
import { slug } from '../data/slug';
import { amendWord, lawWords, lexicon } from '../data/words';
import { isJoint } from './list/list-joints';

const amendBody = lexicon.words(
  'đổi bổ sung và một số điều của các bộ luật pháp có liên quan về thay thế bãi bỏ khoản điểm',
);
const codeWord = lexicon.words('bộ');
const amended = lexicon.words('luật lệnh');
const several = lexicon.words('các');
/** "trong lĩnh vực", "liên quan đến" */
const joiningField = lexicon.words('trong lĩnh liên quan');
const fieldEnds = lexicon.words('được đã sẽ có theo do với tại để nhằm là gồm vừa');
const MAX_FIELD_WORDS = 14;
const MAX_AMENDED_TOKENS = 60;

export interface TitleEnd {
  readonly to: number;
  /** Official, or as printed. */
  readonly title: string | PrintedWords;
  readonly name: string;
  readonly type: string;
}

/** An amending law or ordinance is one document with the titles of those that it amends. */
export function readAmending(tokens: Tokens, type: string, after: number): TitleEnd | null {
  if (!is(tokens, after, amendWord)) return null;
  let to = 0;
  for (let at = after + 1; at - after < MAX_AMENDED_TOKENS; ) {
    const match = innerTitle(tokens, at);
    if (match) {
      to = match;
      at = match;
      if (!continuesTitles(tokens, at)) break;
      continue;
    }
    const counted = behindCounted(tokens, at);
    if (counted > 0) {
      to = counted;
      break;
    }
    const known = is(tokens, at, amendBody) || is(tokens, at, amended);
    if (!known && !is(tokens, at, listPunctuation) && tokens.kinds[at] !== Digits) break;
    at++;
  }
  if (to === 0) return null;
  const title = { from: tokens.start(after), to: tokens.end(to - 1) };
  return { to, title, name: slug(tokens.slice(after, to)), type };
}

function innerTitle(tokens: Tokens, at: number): number | null {
  if (!is(tokens, at, amended)) return null;
  const law = is(tokens, at - 1, codeWord) ? 'bo-luat' : 'luat';
  const type = is(tokens, at, lawWords) ? law : 'phap-lenh';
  return titleTries.get(type)?.match(tokens, at + 1)?.end ?? null;
}

/** "của 15 luật trong lĩnh vực nông nghiệp": behind laws that are only counted, and what they are about; 0 where there are none. */
function behindCounted(tokens: Tokens, at: number): number {
  const counted = tokens.kinds[at] === Digits || is(tokens, at, several);
  if (!counted || !is(tokens, at + 1, lawWords) || innerTitle(tokens, at + 1)) return 0;
  const fields = is(tokens, at + 2, joiningField) && is(tokens, at + 3, joiningField) ? at + 4 : 0;
  if (fields === 0) return tokens.kinds[at] === Digits ? at + 2 : 0;
  let end = fields;
  while (end - fields < MAX_FIELD_WORDS && tokens.kinds[end] === Word) {
    if (isCapital(tokens, end) || is(tokens, end, fieldEnds)) break;
    end++;
  }
  return end;
}

/** Whether a further "Luật …" follows in the title of an amending law. */
function continuesTitles(tokens: Tokens, at: number): boolean {
  const joined = isJoint(tokens, at);
  const next = is(tokens, at + 1, codeWord) ? at + 2 : at + 1;
  return joined && is(tokens, next, lawWords) && isCapital(tokens, at + 1);
}
