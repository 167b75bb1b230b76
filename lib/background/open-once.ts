/**
 * A function that opens something when it is called first, and has it from then on. Where that fails it gives `otherwise`,
 * and the next call tries again.
 */
export function openOnce<T>(open: () => Promise<T>, otherwise: T): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch(() => {
      opened = null;
      return otherwise;
    });
    return opened;
  };
}
