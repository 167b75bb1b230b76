import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentLink, Regulation } from '../../../lib/records';
import { useNear } from '../../ui/browser/use-near';
import { usePopup } from '../state/popup-context';

/** The first place where a document can be read, asked for once its row is near; null while it is not known. */
export function usePortal(
  row: RefObject<HTMLElement | null>,
  regulation: () => Regulation,
): DocumentLink | null {
  const { readLinks } = usePopup();
  const near = useNear(row);
  const [link, setLink] = useState<DocumentLink | null>(null);
  useEffect(() => {
    if (!near) return;
    let isWanted = true;
    readLinks(regulation()).then(
      (links) => isWanted && setLink(links[0] ?? null),
      // Without an answer the row has no link; all else in it still works.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [near, readLinks]);
  return link;
}
