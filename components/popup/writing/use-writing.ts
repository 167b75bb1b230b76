import { useCallback, useState } from 'preact/hooks';

/** Which notes are open for typing, by the ids of their annotations. */
export function useWriting() {
  const [writing, setWriting] = useState<ReadonlySet<string>>(new Set());
  const setOpen = useCallback((id: string, open: boolean) => {
    setWriting((before) => {
      if (before.has(id) === open) return before;
      return new Set(open ? [...before, id] : [...before].filter((each) => each !== id));
    });
  }, []);
  return { writing, setOpen };
}
