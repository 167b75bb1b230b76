import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PartProps {
  /** For links that lead to it. */
  readonly id?: string;
  readonly title: string;
  readonly more: string;
  readonly children: ComponentChildren;
}

/** A part of the page under its heading, which can take the focus of a row that goes. */
export function Part({ id, title, more, children }: PartProps) {
  const heading = useId();
  return (
    <section id={id} class="part" aria-labelledby={heading}>
      <h2 id={heading} class="part-title" tabIndex={-1}>
        {title}
      </h2>
      <p class="part-more">{more}</p>
      {children}
    </section>
  );
}
