import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { newBuffer } from '../../../../pack/citation-buffer';
import { is, isCapital } from '../../../../tokens/look';
import { type Tokens, Word } from '../../../../tokens/tokens';
import { titleTries } from '../../data/phrase-tries';
import { slug } from '../../data/slug';
import { nameOf } from '../../data/titles';
import { lawWords } from '../../data/words';
import { isForeignBehind } from '../../guards/foreign';
import { isFollower } from '../../guards/number-guards';
import { endOfUnlisted } from '../../guards/unlisted';

/** "Luật Nhà ở, Kinh doanh bất động sản": a title as printed in lists. */
export function nextTitle(
  tokens: Tokens,
  before: CitationBuffer,
  at: number,
): CitationBuffer | null {
  if (!isCapital(tokens, at)) return null;
  if (is(tokens, at, lawWords)) return nextUnlisted(tokens, before, at);
  const match = titleTries
    .get(before.type === 'phap-lenh' ? 'phap-lenh' : 'luat')
    ?.match(tokens, at);
  if (!match) return null;
  const { end, entry } = match;
  if (isForeignBehind(tokens, end)) return null;
  if (tokens.kinds[end] === Word && (isCapital(tokens, end) || !isFollower(tokens, end)))
    return null;
  const one = newBuffer(tokens, at, end, 'bare', entry.type);
  one.system = 'state';
  one.name = nameOf(entry);
  one.title = entry.title;
  one.draft = before.draft;
  one.confidence = 80;
  return one;
}

/** "Luật Nhà ở, Luật Chợ đêm": a law that is in no list, next to one that is. */
function nextUnlisted(tokens: Tokens, before: CitationBuffer, at: number): CitationBuffer | null {
  const from = at + 1;
  if (before.type !== 'luat' || titleTries.get('luat')?.match(tokens, from)) return null;
  const to = endOfUnlisted(tokens, at, from, true);
  if (to === 0 || isForeignBehind(tokens, to)) return null;
  const one = newBuffer(tokens, at, to, 'named', 'luat');
  one.system = 'state';
  one.name = slug(tokens.slice(from, to));
  one.title = { from: tokens.start(from), to: tokens.end(to - 1) };
  one.draft = before.draft;
  one.confidence = 75;
  return one;
}
