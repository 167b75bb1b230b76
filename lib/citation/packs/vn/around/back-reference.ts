import { is, isCapital } from '../../../tokens/look';
import type { Tokens } from '../../../tokens/tokens';
import { typePhrases } from '../data/phrase-tries';
import { lexicon } from '../data/words';

const pointers = lexicon.words('này trên đó ấy');
const said = lexicon.words('nói nêu kể');

/** "Quy định này" (this rule), "Nghị quyết trên" (the resolution above), "quyết định nói trên" (the decision mentioned above). */
export function readBack(
  tokens: Tokens,
  at: number,
): { readonly type: string; readonly to: number } | null {
  const match = typePhrases.match(tokens, at);
  if (match?.entry.kind !== 'type') return null;
  const word = is(tokens, match.end, said) ? match.end + 1 : match.end;
  return is(tokens, word, pointers) ? { type: match.entry.type.slug, to: word + 1 } : null;
}

/** Whether a document is named at a token, be it no citation: "Nghị định này", "Luật", "nội quy của hội" (rules of a club). */
export function startsName(tokens: Tokens, at: number): boolean {
  const entry = typePhrases.match(tokens, at)?.entry;
  // "quy định", "hướng dẫn" are verbs too, where no capital shows the noun.
  if (entry?.kind === 'type' && !isCapital(tokens, at)) {
    // So is "luật" a part of "pháp luật".
    const noun = entry.type.trust === 'noun' && !entry.type.titled;
    return noun || readBack(tokens, at) !== null;
  }
  if (entry) return true;
  return is(tokens, at, inner) && is(tokens, at + 1, rules);
}
const inner = lexicon.words('nội điều');
const rules = lexicon.words('quy lệ');
