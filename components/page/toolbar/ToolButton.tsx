import type { ComponentChildren } from 'preact';

interface ToolButtonProps {
  readonly label: string;
  readonly class?: string;
  /** The id of the menu that it opens. */
  readonly menu?: string;
  readonly expanded?: boolean;
  readonly onPress: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

/** A button of the toolbar, named by its label; what the page's own scripts make up does not press it. */
export function ToolButton({ label, menu, expanded, onPress, children, ...rest }: ToolButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      class={rest.class}
      aria-label={label}
      title={label}
      aria-haspopup={menu === undefined ? undefined : 'menu'}
      aria-controls={expanded ? menu : undefined}
      aria-expanded={expanded}
      onClick={(event) => event.isTrusted && onPress(event)}
    >
      {children}
    </button>
  );
}
