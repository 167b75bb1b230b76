import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';

/** The element in which a page of the library scrolls: long lists in it have to know. */
export const PageScroller = createContext<RefObject<HTMLElement | null>>({ current: null });

export const usePageScroller = (): RefObject<HTMLElement | null> => useContext(PageScroller);
