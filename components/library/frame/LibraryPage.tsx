import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../ui/words/i18n';
import { PageScroller } from './page-scroller';
import { usePageFocus } from './use-page-focus';

interface LibraryPageProps {
  /** Heads the page and names its tab; a page's own or the user's words. */
  readonly title: string;
  /** As wide as the window, not as wide as lines can be read. */
  readonly wide?: boolean;
  /** The title stands in a field of the page's own. */
  readonly isHeadHidden?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the library under its head: where it stands in the window, its title, and the tab's. */
export function LibraryPage(props: LibraryPageProps) {
  const { title, wide = false, isHeadHidden = false, children } = props;
  useTabTitle(title);
  const scroller = useRef<HTMLElement>(null);
  const onFocusIn = usePageFocus(scroller);
  return (
    <main
      ref={scroller}
      class={wide ? 'library-page library-page-wide' : 'library-page'}
      onFocusIn={onFocusIn}
    >
      <h1 tabIndex={-1} class={isHeadHidden ? 'unseen' : 'library-title'} dir="auto">
        {title}
      </h1>
      <PageScroller.Provider value={scroller}>{children}</PageScroller.Provider>
    </main>
  );
}

/** Names the tab while a part of the library is shown in it. */
export function useTabTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = `${title} · ${t('extension.name')}`;
  }, [title]);
}
