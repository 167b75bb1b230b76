import { union } from '../../../tokens/lexicon';
import { comma, is, isCapital } from '../../../tokens/look';
import { type Tokens, Word } from '../../../tokens/tokens';
import { typePhrases } from '../data/phrase-tries';
import { issueVerbs, topicWords, whoseWord } from '../data/words';

/** Tokens of who issues another document, and of the verb. */
const MAX_ISSUER_TOKENS = 14;
/** Fewer are no subject: "Ban hành Quy chế". */
const MIN_ISSUER_TOKENS = 2;
/** Behind them stands who issued this document, or what it is about. */
const ends = union(topicWords, whoseWord);

/** ", ngày 4/6/2021, Thủ tướng đã ban hành Chỉ thị số 17": whether behind a day someone issues another document, so that the day is that document's. */
export function isOfNextClause(tokens: Tokens, end: number): boolean {
  const first = is(tokens, end, comma) ? end + 1 : end;
  if (!isCapital(tokens, first)) return false;
  for (let at = first; at - first < MAX_ISSUER_TOKENS && tokens.kinds[at] === Word; at++) {
    if (is(tokens, at, ends)) return false;
    const issues = at - first >= MIN_ISSUER_TOKENS && is(tokens, at, issueVerbs);
    if (issues && typePhrases.match(tokens, at + 1)) return true;
  }
  return false;
}
