import type { Mention } from './pack';
import type { Tokens } from './tokens';

/** A mention about which nothing else is told yet. One order of fields keeps all mentions one shape. */
export const mention = (
  tokens: Tokens,
  from: number,
  to: number,
  kind: Mention['kind'],
  type: string,
  system: string,
): Mention => ({
  from,
  to,
  kind,
  type,
  system,
  endOffset: tokens.end(to - 1),
  number: null,
  year: null,
  yearInNumber: null,
  symbol: null,
  issuer: null,
  place: null,
  local: false,
  date: null,
  subject: null,
  name: null,
  title: null,
  pin: null,
  draft: false,
  confidence: 100,
  head: from,
  tail: to,
  behind: null,
});
