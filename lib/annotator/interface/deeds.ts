import type { DeedResult, PageActions } from '../../extension';
import type { Annotator } from '../start';
import { outcomeOf } from '../writes/outcome';

const gone: DeedResult = { kind: 'failed', reason: 'gone' };

/** What a card in the editor's frame has done on the page. */
export function createDeeds(
  { session, commands }: Annotator,
  signal: AbortSignal,
): PageActions['deed'] {
  const resultOf = (done: boolean): DeedResult => (done ? { kind: 'saved' } : gone);
  const written = (id: string): Promise<DeedResult> => outcomeOf(session, id, signal);

  return async (deed) => {
    switch (deed.name) {
      case 'confirmPlace': {
        const { place } =
          session.view().entries.find(({ mark }) => mark.id === deed.annotationId) ?? {};
        if (place === undefined || place.kind === 'orphan') return gone;
        session.attach(deed.annotationId, place);
        return written(deed.annotationId);
      }
      case 'startAttaching':
        return resultOf(commands.attach(deed.annotationId));
      case 'retry':
        session.retry(deed.annotationId);
        return written(deed.annotationId);
      case 'remove':
        session.remove(deed.annotationId);
        return written(deed.annotationId);
      case 'turn':
        return resultOf(commands.turn(deed.step));
      case 'go':
        return resultOf(commands.goTo(deed.to));
      case 'keep':
        return session.keep();
      case 'highlightCitation': {
        const citation = session
          .view()
          .citations.find(({ mentionId }) => mentionId === deed.mentionId);
        const id = citation ? session.highlight(citation) : null;
        if (id === null) return gone;
        return { ...(await written(id)), annotationId: id };
      }
    }
  };
}
