import { derive } from './derive';
import { type Facts, initialFacts } from './facts';
import type { View } from './view';

/** Holds the facts, and tells its listeners when they changed. */
export interface FactStore {
  facts(): Facts;
  /** What follows from the facts of now. */
  view(): View;
  set(patch: Partial<Facts>): void;
  subscribe(listener: () => void, signal: AbortSignal): void;
}

export function createFactStore(given: Partial<Facts> = {}): FactStore {
  let facts: Facts = { ...initialFacts, ...given };
  let derived: { readonly from: Facts; readonly view: View } | null = null;
  const listeners = new Set<() => void>();
  return {
    facts: () => facts,
    view() {
      if (derived?.from !== facts) derived = { from: facts, view: derive(facts) };
      return derived.view;
    },
    set(patch) {
      facts = { ...facts, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

/** A map with one entry set, or deleted where it is null. */
export function withEntry<T>(
  map: ReadonlyMap<string, T>,
  id: string,
  value: T | null,
): ReadonlyMap<string, T> {
  const next = new Map(map);
  if (value === null) next.delete(id);
  else next.set(id, value);
  return next;
}
