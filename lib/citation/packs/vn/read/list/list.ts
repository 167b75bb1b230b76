/*
 * In: a citation, and the tokens behind it.
 * Out: the further items of the list that it began, which leave out the type word.
 */
import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { closing, is, opening } from '../../../../tokens/look';
import type { Tokens } from '../../../../tokens/tokens';
import { followingContext } from '../../around/following-context';
import { nextSession } from '../plenum';
import { behindJoints, behindListJoints, behindSteps } from './list-joints';
import { nextNumber } from './list-numbers';
import { nextTitle } from './list-titles';
import { nextYear } from './list-years';

const MAX_REMARK_TOKENS = 24;

/** A further item of the list that a citation began: another year of a law, a number, a title or a session. */
export function next(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  if (before.year !== null && isTitled(before)) {
    const version = nextYear(tokens, before);
    if (version) return version;
  }
  if (isSession(before)) return nextSession(tokens, before);
  const near = nextItem(tokens, before, before.to);
  if (near) return near;
  const { end } = followingContext(tokens, before);
  const behind = end > before.to ? nextItem(tokens, before, end) : null;
  return behind ?? (before.number ? nextRemarked(tokens, before) : null);
}

/** "Nghị quyết 66 (về pháp luật), 57 (về khoa học) và 59 (…)": a bracket behind each number says what it is about. */
function nextRemarked(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  const behind = behindBracket(tokens, before.to);
  const one = behind > before.to ? nextItem(tokens, before, behind) : null;
  return one?.symbol || (one && behindBracket(tokens, one.to) > one.to) ? one : null;
}

function behindBracket(tokens: Tokens, from: number): number {
  if (!is(tokens, from, opening)) return from;
  for (let at = from + 1; at - from < MAX_REMARK_TOKENS; at++) {
    if (is(tokens, at, closing)) return at + 1;
  }
  return from;
}

/** Laws and constitutions are known by their names and years. */
const isTitled = ({ title, type, number }: CitationBuffer): boolean =>
  number === null && (title !== null || type === 'hien-phap');

/** A session, or a further one of a list. */
const isSession = ({ kind, type, number, title, name }: CitationBuffer): boolean =>
  kind === 'session' ||
  (kind === 'bare' && type !== 'hien-phap' && number === null && title === null && name !== null);

/** A number or a title behind a token, where something leads to it. */
function nextItem(tokens: Tokens, before: CitationBuffer, behind: number): CitationBuffer | null {
  const joint = is(tokens, behind, closing) ? behind + 1 : behind;
  const titled = before.kind === 'named' || before.title !== null;
  let at = titled ? behindListJoints(tokens, joint) : behindJoints(tokens, joint);
  if (at === joint && !titled) at = behindSteps(tokens, joint);
  if (at === joint) return null;
  return titled ? nextTitle(tokens, before, at) : nextNumber(tokens, before, at);
}
