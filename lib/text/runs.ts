import { BreakUnit, Combining, Drop, foldKindOf, Space } from './characters';

/** Behind the last of a run of white space; what folding drops may stand between. */
export function endOfBlank(raw: string, at: number): number {
  let end = at;
  for (let next = at; next < raw.length; next++) {
    const kind = foldKindOf(raw.charCodeAt(next));
    if (kind === Space || kind === BreakUnit) end = next + 1;
    else if (kind !== Drop) break;
  }
  return end;
}

/** Whether a stretch has a line break. */
export function hasBreak(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (foldKindOf(raw.charCodeAt(at)) === BreakUnit) return true;
  return false;
}

/** Behind the last accent of the letter before `at`; what folding drops may stand between them. */
export function endOfCluster(raw: string, at: number): number {
  let end = at;
  for (let next = at; next < raw.length; next++) {
    const kind = foldKindOf(raw.charCodeAt(next));
    if (kind === Combining) end = next + 1;
    else if (kind !== Drop) break;
  }
  return end;
}
