import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Steps {
  readonly root: RefObject<HTMLElement | null>;
  /** To the next note of the article, or the one before. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onEdit: () => void;
}

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/** J and K outside fields, Alt with an arrow everywhere in the pane: from note to note. F2 writes. */
export function useArticleSteps({ root, onStep, onEdit }: Steps): void {
  useEffect(() => {
    const pane = root.current;
    if (pane === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, altKey, target } = event;
      if (event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
      const isTyping = target instanceof Element && target.matches('input, textarea, select');
      const by = steps[key.length === 1 ? key.toLowerCase() : key];
      const isArrow = key.startsWith('Arrow');
      if (by !== undefined && (isArrow ? altKey : !altKey && !isTyping)) onStep(by);
      else if (key === 'F2') onEdit();
      else return;
      event.preventDefault();
    };
    // The pane has the focus where it was opened by a key.
    const holder = pane.closest('section') ?? pane;
    holder.addEventListener('keydown', onKeyDown);
    return () => holder.removeEventListener('keydown', onKeyDown);
  }, [root, onStep, onEdit]);
}
