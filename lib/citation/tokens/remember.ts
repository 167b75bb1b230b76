const MAX_REMEMBERED = 500;
/** Longer texts are not the short things that come again. */
const MAX_TEXT_CHARS = 200;

/**
 * Keeps what was made of the last few hundred texts: articles print few codes and names, and those often.
 * @param make depends on the text alone; of `source` it may use only what the text determines
 */
export function remember<T, Source = void>(
  make: (text: string, source: Source) => T,
): (text: string, source: Source) => T {
  const made = new Map<string, T>();
  return (text, source) => {
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as T;
    const value = make(text, source);
    if (text.length > MAX_TEXT_CHARS) return value;
    if (made.size >= MAX_REMEMBERED) made.clear();
    made.set(detached(text), value);
    return value;
  };
}

/**
 * A copy: in V8 a slice keeps the whole article that it was cut from in memory.
 * https://bugs.chromium.org/p/v8/issues/detail?id=2869
 */
const detached = (text: string): string => ` ${text}`.slice(1);
