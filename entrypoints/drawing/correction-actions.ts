import type { ReaderActions } from '../../components/reader';
import type { CitationPlace, Session } from '../../lib/reader';

type CorrectionActions = Pick<
  ReaderActions,
  'confirm' | 'reject' | 'unreject' | 'assign' | 'edit' | 'search' | 'setOwnLink'
>;

/** What the reader can say of citations. */
export function createCorrectionActions(session: Session): CorrectionActions {
  const { corrections, saver, state } = session;
  const on = (at: number, act: (citation: CitationPlace) => Promise<void>): void => {
    const citation = state.get().citations[at];
    if (citation) void act(citation);
  };

  return {
    confirm: (at) => on(at, corrections.confirm),
    reject(at) {
      session.open({ kind: 'nothing' });
      on(at, corrections.reject);
    },
    unreject: (mentionId) => void corrections.undo(mentionId),
    assign: (at, regulation, everywhere) =>
      on(at, (citation) => corrections.assign(citation, regulation, everywhere)),
    edit: (at, fields, everywhere) =>
      on(at, (citation) => corrections.edit(citation, fields, everywhere)),
    search: (query) => saver.searchRegulations(query),
    setOwnLink: (template) => session.setOwnLink(template.trim()),
  };
}
