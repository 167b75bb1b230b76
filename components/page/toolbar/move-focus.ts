const keys = {
  row: { next: 'ArrowRight', previous: 'ArrowLeft' },
  column: { next: 'ArrowDown', previous: 'ArrowUp' },
} as const;

/** Arrow keys, Home and End move the focus along a toolbar or menu; it is one stop for Tab (ARIA Authoring Practices, toolbar, menu). */
export function moveFocus(
  event: KeyboardEvent,
  list: HTMLElement | null,
  direction: keyof typeof keys = 'row',
): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = buttons.indexOf(event.target as HTMLElement);
  const { next, previous } = keys[direction];
  const to = { [next]: at + 1, [previous]: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
