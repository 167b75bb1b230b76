import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PassageBox } from '../../../lib/extension';
import { placeBeside, type Side } from './place-beside';

interface FloatingProps {
  readonly anchor: PassageBox;
  readonly side: Side;
  readonly class: string;
  readonly label: string;
  /** The passage has left the window. */
  readonly away?: () => void;
  readonly children: ComponentChildren;
}

/** A toolbar beside a passage: see `placeBeside`. */
export function Floating(props: FloatingProps) {
  const { anchor, side, away, label, children } = props;
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(
    () =>
      box.current === null
        ? undefined
        : placeBeside(box.current, { anchor, side, align: 'middle', away }),
    [anchor, side, away],
  );

  return (
    <div ref={box} class={`floating ${props.class}`} role="toolbar" aria-label={label}>
      {children}
    </div>
  );
}
