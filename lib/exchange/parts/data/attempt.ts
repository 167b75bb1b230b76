/**
 * What `work` gives; null where it throws, as on a broken row of a damaged database: types say what a row should be. One of
 * them never stops the rest of an export.
 */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
