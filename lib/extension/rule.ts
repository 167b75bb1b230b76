import type { LongField } from '../records';
import type { Protocol } from './protocol';
import type { Trust } from './senders';

/** Every message by its name. */
export type Name = keyof Protocol;
export type Data<K extends Name> = Parameters<Protocol[K]>[0];
export type Answer<K extends Name> = ReturnType<Protocol[K]>;

/** Messages that a page's script answers; the background answers all others. */
export type ToPage =
  | 'pageStatus'
  | 'jumpTo'
  | 'jumpToRegulation'
  | 'keepPage'
  | 'attach'
  | 'command'
  | 'changed';
export type ToBackground = Exclude<Name, ToPage>;

/** Data within its limits, or why it is not: never with words of the data. */
export type Checked<T> =
  | { readonly kind: 'good'; readonly data: T }
  | { readonly kind: 'bad'; readonly reason: string; readonly field?: LongField };

/** Who may send a message, and what it may hold. */
export interface Rule<T> {
  readonly from: Trust;
  readonly check: (data: unknown) => Checked<T>;
}

/** A message that was not answered. The reason names the part that breaks a rule, never what stands in it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The field that is too long, where the user typed it. */
  readonly field: LongField | undefined;

  constructor(message: Name, reason: string, field?: LongField) {
    super(`refused ${message}: ${reason}`);
    this.field = field;
  }
}
