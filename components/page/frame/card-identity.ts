import type { Card } from '../../../lib/extension';

const keyOf = (card: Card): string =>
  card.kind === 'note' ? `note ${card.annotationId}` : `citation ${card.mentionId}`;

/** Whether two cards are of the same note or citation, whatever else is in them. */
export const isSameCard = (a: Card, b: Card): boolean => keyOf(a) === keyOf(b);

/** Whether the user is about to type in it. */
export const wantsFocus = (card: Card): boolean => card.kind === 'note' && card.focus !== null;
