import { useEffect, useState } from 'preact/hooks';

/** What the page's address asks for: an article, and the versions to compare, by when they were seen. */
export interface Address {
  readonly article: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

const read = (): Address => {
  const asked = new URLSearchParams(location.hash.slice(1));
  return { article: asked.get('article'), before: asked.get('before'), after: asked.get('after') };
};

/** The address, and a way to choose other versions in it, so that a reload or a bookmark shows the same. */
export function useAddress() {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const follow = () => setAddress(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = (before: string, after: string) => {
    const next = new URLSearchParams({ article: address.article ?? '', before, after });
    history.replaceState(null, '', `#${next}`);
    setAddress(read());
  };
  return { address, choose };
}
