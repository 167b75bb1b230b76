/*
 * In: what was made of the records, in parts.
 * Out: the same parts at the next opening, or nothing where there is any doubt.
 */
import Dexie, { type Table } from 'dexie';
import type { Store } from '../open/database';

/** The small one is read first: what a list is ordered, filtered and counted by; then what is searched. */
export const partNames = ['columns', 'texts'] as const;
export type PartName = (typeof partNames)[number];

/** One part as it is kept. */
export interface StoredPart {
  readonly name: PartName;
  /** Letters of the database that it was made of: see `readDevice`. */
  readonly device: string;
  /** Of the parts: another one is not read. */
  readonly format: number;
  /** Of the records when they were made. */
  readonly revision: number;
  /** The same for parts that belong together. */
  readonly stamp: string;
  readonly value: unknown;
}

/** A database beside the one of the records, so that what is derived can go without touching them. In no backup. */
export class DerivedStore extends Dexie {
  declare readonly parts: Table<StoredPart, PartName>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ parts: 'name' });
  }
}

const nameFor = (store: Store): string => `${store.name}-derived`;

export const openDerived = (store: Store): DerivedStore => new DerivedStore(nameFor(store));

/** Throws away all that was made of a store's records. Fails silently: nothing of it is taken for what it is not. */
export async function deleteDerived(store: Store): Promise<void> {
  await Dexie.delete(nameFor(store)).catch(() => undefined);
}
