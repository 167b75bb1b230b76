import type { PageActions, PageView } from '../../lib/extension';
import { PageNotice } from './notices/PageNotice';
import { Toolbar } from './toolbar/Toolbar';

interface PageInterfaceProps {
  readonly view: PageView;
  readonly actions: PageActions;
}

/** Everything that is drawn in the page itself: what the user typed is in the editor's frame. */
export function PageInterface({ view, actions }: PageInterfaceProps) {
  const { open, notice, colourNames: names } = view;
  return (
    <>
      {open?.kind === 'toolbar' && <Toolbar view={open} names={names} actions={actions} />}
      {notice && <PageNotice notice={notice} actions={actions} />}
    </>
  );
}
