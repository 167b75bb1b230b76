declare const reused: unique symbol;

/**
 * A result that its maker fills in again at the next call: copy what you need before you ask again, and keep no reference
 * to it. Everything else that a function of this room returns is the caller's for good.
 */
export type Reused<T> = T & { readonly [reused]?: never };

/** The same shape while it is being filled in. */
export type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
