import type { ComponentChildren } from 'preact';

interface ToolButtonProps {
  readonly label: string;
  readonly class?: string;
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button of the toolbar, named by its label; what the page's own scripts make up does not press it. */
export function ToolButton({ label, expanded, onPress, children, ...rest }: ToolButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      class={rest.class}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={(event) => event.isTrusted && onPress()}
    >
      {children}
    </button>
  );
}
