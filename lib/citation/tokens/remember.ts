const MAX_REMEMBERED = 500;
/** Longer texts are not the short things that come again. */
const MAX_LENGTH = 200;

/** Keeps what a pure function made of the last few hundred texts: articles print few codes and names, and those often. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as T;
    const value = make(text);
    if (text.length > MAX_LENGTH) return value;
    if (made.size >= MAX_REMEMBERED) made.clear();
    made.set(detached(text), value);
    return value;
  };
}

/** A copy: in V8 a slice keeps the whole article that it was cut from in memory. */
export const detached = (text: string): string => ` ${text}`.slice(1);
