import type { ComponentChildren } from 'preact';

interface EmptyProps {
  readonly picture: ComponentChildren;
  readonly title: string;
  readonly more: string;
  readonly children?: ComponentChildren;
}

/** A place with nothing in it yet: a picture of the one step that fills it, the step in words, and perhaps a button. */
export const Empty = ({ picture, title, more, children }: EmptyProps) => (
  <div class="empty">
    {picture}
    <h2 class="empty-title">{title}</h2>
    <p class="empty-more">{more}</p>
    {children && <div class="empty-actions">{children}</div>}
  </div>
);
