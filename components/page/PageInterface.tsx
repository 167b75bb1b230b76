import { AnnotationCard } from './AnnotationCard';
import { CitationCard } from './CitationCard';
import { Snackbar } from './Snackbar';
import { Toolbar } from './Toolbar';
import type { PageActions, PageView } from './view';

interface PageInterfaceProps {
  readonly view: PageView;
  readonly actions: PageActions;
}

/** Everything that is drawn on the page. */
export function PageInterface({ view, actions }: PageInterfaceProps) {
  const { open, notice, colourNames: names } = view;
  return (
    <>
      {open?.kind === 'toolbar' && <Toolbar view={open} names={names} actions={actions} />}
      {open?.kind === 'annotation' && (
        <AnnotationCard key={open.annotation.id} view={open} names={names} actions={actions} />
      )}
      {open?.kind === 'citation' && <CitationCard view={open} actions={actions} />}
      {notice && <Snackbar notice={notice} actions={actions} />}
    </>
  );
}
