import type { Mention } from './pack';
import type { Tokens } from './tokens';

type Known = Pick<Mention, 'from' | 'to' | 'kind' | 'type' | 'system'>;

/** A mention about which nothing but `known` is told yet. */
export function mention(tokens: Tokens, known: Known & Partial<Mention>): Mention {
  const { from, to, kind, type, system } = known;
  // One order of fields for every mention keeps them one shape.
  const blank: Mention = {
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
    confidence: 1,
    head: from,
    tail: to,
  };
  return Object.assign(blank, known);
}
