import type { ComponentChildren } from 'preact';
import { Brand } from './Brand';

interface BlankProps {
  readonly title: string;
  readonly more: string;
  readonly children?: ComponentChildren;
}

/** A page with nothing to show: why, and what to do. */
export const Blank = ({ title, more, children }: BlankProps) => (
  <main class="blank">
    <Brand />
    <h1 class="blank-title">{title}</h1>
    <p class="blank-more">{more}</p>
    {children}
  </main>
);
