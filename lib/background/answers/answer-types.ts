import type { Handle, ToBackground } from '../../extension';

/** How some messages are answered. */
export type Answers<K extends ToBackground> = { readonly [Name in K]: Handle<Name> };
