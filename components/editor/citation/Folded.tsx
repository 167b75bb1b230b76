import { ChevronDown, ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/controls/Icon';

interface FoldedProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is seldom wanted, behind one button. */
export function Folded({ label, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="folded">
      <button
        type="button"
        class="plain small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} /> {label}
      </button>
      {isOpen && children}
    </div>
  );
}
