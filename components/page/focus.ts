/** Arrow keys, Home and End move the focus along a toolbar; it is one stop for Tab (ARIA Authoring Practices, toolbar). */
export function moveFocus(event: KeyboardEvent, row: HTMLElement | null): void {
  const buttons = [...(row?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const next = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  buttons[(next + buttons.length) % buttons.length]?.focus();
}
