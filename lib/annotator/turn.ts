import type { Commands } from './commands';
import { placedCitations } from './navigate';
import type { Session } from './session';

/** From the citation whose card is open to the one before (-1) or behind (1) it of the same document. */
export function turn({ state, open }: Session, commands: Commands, step: -1 | 1): void {
  const { open: now, citations } = state.get();
  const current = now.kind === 'citation' ? citations[now.at] : undefined;
  if (current === undefined) return;
  const turns = placedCitations(citations).filter(
    ({ regulationId }) => regulationId === current.regulationId,
  );
  const from = turns.findIndex(({ mentionId }) => mentionId === current.mentionId);
  const next = turns[(Math.max(0, from) + step + turns.length) % turns.length];
  const at = next ? citations.indexOf(next) : -1;
  if (commands.showCitation(at)) open({ kind: 'citation', at });
}
