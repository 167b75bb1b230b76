import { ChevronDown, ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
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
      <Button kind="plain" class="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} /> {label}
      </Button>
      {isOpen && children}
    </div>
  );
}
