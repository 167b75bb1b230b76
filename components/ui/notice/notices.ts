import { t } from '../words/i18n';

/** What the popup or the library says at its bottom, and what can be done about it. */
export interface UndoNotice {
  readonly text: string;
  /** One that is called "Undo" takes a deed back, and stays in reach when the notice goes. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Where to see it. */
  readonly link?: { readonly label: string; readonly href: string };
  /** Something goes on: the line stays until another one says how it ended. */
  readonly isBusy?: true;
}

interface Deed {
  readonly text: string;
  readonly run: () => void;
}

/** Deeds of a window that can be taken back. Each holds what it wrote, which may be thousands of notes. */
export const MAX_DEEDS = 20;

/**
 * Remembers the deeds of a window, the last one last. Each is taken back once.
 * @param show draws a notice, or takes it away
 */
export function createNotices(show: (notice: UndoNotice | null) => void) {
  let deeds: readonly Deed[] = [];
  /** Under way. Writes to the database end in the order in which they began. */
  const undoing: Deed[] = [];
  const undo = (deed: Deed, run: () => void): void => {
    // A second press of a button that is still drawn would take it back twice.
    if (!deeds.includes(deed)) return;
    deeds = deeds.filter((each) => each !== deed);
    undoing.push(deed);
    run();
  };
  const keep = (notice: UndoNotice, deed: Deed, label: string, run: () => void): void => {
    deeds = [...deeds, deed].slice(-MAX_DEEDS);
    show({ ...notice, action: { label, run: () => undo(deed, run) } });
  };
  return {
    /** Says what was done. Null: nothing is to be said, besides what was taken back. */
    notify(notice: UndoNotice | null): void {
      const { action, isBusy } = notice ?? {};
      if (notice !== null && action?.label === t('popup.undo')) {
        keep(notice, { text: notice.text, run: action.run }, action.label, action.run);
        return;
      }
      const undone = isBusy ? undefined : undoing.shift();
      if (undone === undefined) show(notice);
      else if (notice === null) show({ text: t('notice.undone', [undone.text]) });
      // It failed: it can be tried again by the button, and by the key when the notice is gone.
      else if (action) keep(notice, undone, action.label, action.run);
      else show(notice);
    },
    /** Takes the last deed back that was not. False: there is none. */
    undoLast(): boolean {
      const deed = deeds.at(-1);
      if (deed === undefined) return false;
      undo(deed, deed.run);
      return true;
    },
  };
}
