/*
 * In: what is said of notes.
 * Out: plain text for a message in Zalo or Telegram.
 */
import type { Format } from '../format';
import { textFormat } from '../parts/text-format';
import { messageText } from './message-text';

/** A message, which has no markup and no title of its own. */
export const plainMessage: Format = textFormat(
  { id: 'text', mime: 'text/plain', extension: 'txt' },
  messageText,
);
