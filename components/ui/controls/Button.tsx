import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, Ref, TargetedMouseEvent } from 'preact';
import { Icon } from './Icon';

// In: labels and what to do. Out: the controls of all documents; raw <button> is used here and nowhere else.
// Their css is beside them: buttons.css and the rest for documents of the extension, ui/styles/framed.css for page and card.

/**
 * - primary: the one step that a place is for
 * - quiet: a step beside it
 * - plain: the same in a card of the editor
 * - danger: what cannot be taken back
 * - icon-button: a picture without a box
 */
type ButtonKind = 'primary' | 'quiet' | 'plain' | 'danger' | 'icon-button';

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes, 'type' | 'class' | 'className' | 'onClick' | 'ref'> {
  readonly kind?: ButtonKind;
  readonly class?: string | undefined;
  /** Sends the form that the button is in. */
  readonly submit?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPress?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
}

/**
 * The one button of all interfaces. Only the user presses it: `onPress` is not called for a click that a script made up, as
 * the scripts of a newspaper's page can on what we draw there.
 */
export function Button({ kind, class: className, submit = false, onPress, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      class={kind && className ? `${kind} ${className}` : (kind ?? className)}
      onClick={onPress && ((event) => event.isTrusted && onPress(event))}
    />
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'label' | 'size'> {
  readonly icon: IconNode;
  readonly label: string;
  /** Of the picture, in CSS pixels. */
  readonly size?: number | undefined;
}

/** A button that is a picture, with its name for everybody: read aloud, and shown when the mouse rests on it. */
export const IconButton = ({ icon, label, size, ...rest }: IconButtonProps) => (
  <Button kind="icon-button" {...rest} aria-label={label} title={label}>
    <Icon icon={icon} size={size} />
  </Button>
);
