import { PANEL_ID } from '../shell/PanelTabs';

/** The element of a row that takes its focus; the first one of a list. */
export const stopOf = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-stop]') ?? null;

const find = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);

const focusPanel = (): void => document.getElementById(PANEL_ID)?.focus();

/** Before a row goes, hands its focus to the row behind it, or the one before it. */
export function leaveRow(id: string): void {
  const row = find(id)?.closest('li, [role="listitem"]');
  if (!row?.contains(document.activeElement)) return;
  const heir = stopOf(row.nextElementSibling) ?? stopOf(row.previousElementSibling);
  if (heir) heir.focus();
  else focusPanel();
}

/** Gives the focus to a row that is about to come back, as soon as it is drawn. */
export function returnTo(id: string): void {
  const panel = document.getElementById(PANEL_ID);
  if (panel === null) return;
  panel.focus();
  const observer = new MutationObserver(() => {
    const stop = find(id);
    if (stop === null) return;
    observer.disconnect();
    if (document.activeElement === panel) stop.focus();
  });
  observer.observe(panel, { childList: true, subtree: true });
}
