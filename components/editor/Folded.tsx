import { ChevronDown, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is seldom wanted, behind one button. */
export function Folded({ label, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  return (
    <div class="folded">
      <button
        type="button"
        class="plain small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Arrow size={14} aria-hidden /> {label}
      </button>
      {isOpen && children}
    </div>
  );
}
