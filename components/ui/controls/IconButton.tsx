import type { IconNode } from 'lucide';
import { Icon } from './Icon';

interface IconButtonProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly onClick: () => void;
  readonly danger?: boolean;
}

/** A button that is a picture, with its name for everybody: read aloud, and shown when the mouse rests on it. */
export function IconButton({ icon, label, onClick, danger = false }: IconButtonProps) {
  return (
    <button
      type="button"
      class={danger ? 'icon-button danger' : 'icon-button'}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon icon={icon} />
    </button>
  );
}
