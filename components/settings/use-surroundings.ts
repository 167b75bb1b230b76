import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KnownHint, Surroundings } from './surroundings';

export interface KnownSites {
  readonly sites: readonly string[];
  readonly bodies: readonly KnownHint[];
}

/** Sites and bodies as the browser knows them now; null until they are read, 'failed' where they cannot be. */
export function useSurroundings(surroundings: Surroundings): KnownSites | 'failed' | null {
  const [known, setKnown] = useState<KnownSites | 'failed' | null>(null);
  const read = useCallback(async () => {
    try {
      const [sites, bodies] = await Promise.all([
        surroundings.readSites(),
        surroundings.readHints(),
      ]);
      setKnown({ sites, bodies });
    } catch {
      setKnown('failed');
    }
  }, [surroundings]);
  useEffect(() => {
    const end = new AbortController();
    surroundings.follow(end.signal, () => void read());
    void read();
    return () => end.abort();
  }, [surroundings, read]);
  return known;
}
