import { useState } from 'preact/hooks';

/** Whether the mouse or the focus is on an element; the rest are the listeners that it needs. */
export function useAttention() {
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  return {
    isAttended: isHovered || isFocused,
    onMouseEnter: () => setHovered(true),
    onMouseLeave: () => setHovered(false),
    onFocusIn: () => setFocused(true),
    onFocusOut: ({ currentTarget, relatedTarget }: FocusEvent) => {
      const isInside =
        currentTarget instanceof Node &&
        relatedTarget instanceof Node &&
        currentTarget.contains(relatedTarget);
      if (!isInside) setFocused(false);
    },
  };
}
