import type { ComponentChildren } from 'preact';
import type { Settings } from '../../../lib/records';
import { t } from '../../ui/words/i18n';
import { useGrowing } from '../list/use-growing';
import { useRoving } from '../list/use-roving';
import { NoteList } from '../notes/NoteList';
import type { Actions } from '../state/actions';
import type { Entry } from '../state/note-entry';

interface ArticlePanelProps {
  readonly entries: readonly Entry[];
  readonly names: Settings['colourNames'];
  readonly actions: Actions;
  readonly device: string;
  /** Shown where there is nothing to list. */
  readonly empty: ComponentChildren;
}

const NO_TERMS: readonly string[] = [];

/** The highlights of the article at hand, in reading order. */
export function ArticlePanel({ entries, names, actions, device, empty }: ArticlePanelProps) {
  const { limit, sentinel } = useGrowing(entries.length, entries[0]?.annotation.articleId);
  const { current, ...walk } = useRoving(entries.map(({ annotation }) => annotation.id));
  if (entries.length === 0) return <>{empty}</>;
  return (
    <div {...walk}>
      <NoteList
        entries={entries}
        limit={limit}
        label={t('popup.listArticle')}
        current={current}
        terms={NO_TERMS}
        names={names}
        actions={actions}
        device={device}
      />
      <div ref={sentinel} />
    </div>
  );
}
