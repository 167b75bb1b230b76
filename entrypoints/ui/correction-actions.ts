import type { PageActions } from '../../components/page';
import { type CitationPlace, createCorrecting, type Session } from '../../lib/annotator';

type CorrectionActions = Pick<
  PageActions,
  'confirm' | 'reject' | 'unreject' | 'assign' | 'edit' | 'search' | 'setOwnLink'
>;

/** What the reader can say of citations. */
export function createCorrectionActions(session: Session): CorrectionActions {
  const { saver, state } = session;
  const correcting = createCorrecting(session);
  const on = (at: number, act: (citation: CitationPlace) => Promise<void>): void => {
    const citation = state.get().citations[at];
    if (citation) void act(citation);
  };

  return {
    confirm: (at) => on(at, correcting.confirm),
    reject(at) {
      session.open({ kind: 'nothing' });
      on(at, correcting.reject);
    },
    unreject: (mentionId) => void correcting.undo(mentionId),
    assign: (at, regulation, everywhere) =>
      on(at, (citation) => correcting.assign(citation, regulation, everywhere)),
    edit: (at, fields, everywhere) =>
      on(at, (citation) => correcting.edit(citation, fields, everywhere)),
    search: (query) => saver.searchRegulations(query),
    setOwnLink: (template) => session.setOwnLink(template.trim()),
  };
}
