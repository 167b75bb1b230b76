import type { Placement } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeBeside } from './place';
import type { Anchor } from './view';

interface FloatingProps {
  readonly anchor: Anchor;
  readonly placement: Placement;
  readonly class: string;
  readonly role: 'toolbar' | 'group';
  readonly label: string;
  /** The passage has left the window. */
  readonly away?: () => void;
  readonly children: ComponentChildren;
}

/** A box beside a passage: see `placeBeside`. */
export function Floating(props: FloatingProps) {
  const { anchor, placement, away, role, label, children } = props;
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(
    () =>
      box.current === null ? undefined : placeBeside(box.current, { anchor, placement, away }),
    [anchor, placement, away],
  );

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles that `role` can be take a label
    <div ref={box} class={`floating ${props.class}`} role={role} aria-label={label}>
      {children}
    </div>
  );
}
