import { useEffect, useState } from 'preact/hooks';

/** What the page's address asks for: `#article=…`, `#regulation=…`, `#dossier=…`, what was chosen in the library (`#chosen=1`), or everything. */
export type Asked =
  | { readonly kind: 'everything' }
  | { readonly kind: 'article' | 'regulation' | 'dossier' | 'chosen'; readonly id: string };

function read(): Asked {
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const kind of ['article', 'regulation', 'dossier', 'chosen'] as const) {
    const id = asked.get(kind);
    if (id !== null) return { kind, id };
  }
  return { kind: 'everything' };
}

/** What is asked for, and a way to ask for something else, so that a reload or a bookmark shows the same. */
export function useAsked() {
  const [asked, setAsked] = useState(read);
  useEffect(() => {
    const follow = () => setAsked(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const ask = (next: Asked) => {
    const hash =
      next.kind === 'everything' ? '' : `#${new URLSearchParams({ [next.kind]: next.id })}`;
    history.replaceState(null, '', `${location.pathname}${hash}`);
    setAsked(next);
  };
  return { asked, ask };
}
