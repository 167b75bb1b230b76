import type { ReaderActions } from '../../components/reader';
import { fillOwnLink } from '../../lib/citation';
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
    async setOwnLink(template) {
      const [cited] = session.page()?.documents.values() ?? [];
      const filled =
        template.trim() === '' || cited === undefined ? null : fillOwnLink(cited, template);
      if (filled?.kind === 'broken' && filled.reason !== 'empty') return filled.reason;
      return (await saver.setOwnLink(template.trim())) === null ? null : 'unsaved';
    },
  };
}
