import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { Button } from '../../ui/controls/Button';

interface ToolButtonProps {
  readonly label: string;
  readonly class?: string;
  /** The id of the menu that it opens. */
  readonly menu?: string;
  readonly expanded?: boolean;
  readonly onPress: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly children: ComponentChildren;
}

/** A button of the toolbar, named by its label. */
export const ToolButton = ({ label, menu, expanded, ...rest }: ToolButtonProps) => (
  <Button
    {...rest}
    tabIndex={-1}
    aria-label={label}
    title={label}
    aria-haspopup={menu === undefined ? undefined : 'menu'}
    aria-controls={expanded ? menu : undefined}
    aria-expanded={expanded}
  />
);
