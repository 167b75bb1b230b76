import { is } from '../../../../tokens/look';
import type { Tokens } from '../../../../tokens/tokens';
import { lawWords, lexicon } from '../../data/words';

const codeWord = lexicon.words('bộ');
const [ordinanceFirst, ordinanceSecond] = [lexicon.words('pháp'), lexicon.words('lệnh')];

/** The type that begins at a token: a law, where no other does. */
export function lawTypeAt(tokens: Tokens, at: number): string {
  if (is(tokens, at, ordinanceFirst)) return 'phap-lenh';
  return is(tokens, at, codeWord) ? 'bo-luat' : 'luat';
}

/** The token behind "Luật", "Bộ luật" or "Pháp lệnh"; `at` itself where none of them stands. */
export function behindLawWord(tokens: Tokens, at: number): number {
  if (is(tokens, at, lawWords)) return at + 1;
  const code = is(tokens, at, codeWord) && is(tokens, at + 1, lawWords);
  const ordinance = is(tokens, at, ordinanceFirst) && is(tokens, at + 1, ordinanceSecond);
  return code || ordinance ? at + 2 : at;
}
