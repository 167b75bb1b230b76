import type { ArticleNotes, ArticleVersion, PageStatus } from '../../../lib/records';
import { later } from '../../ui/browser/later';
import { useGrowing } from '../../ui/browser/use-growing';
import { t } from '../../ui/words/i18n';
import { useRoving } from '../list/use-roving';
import { NoteList } from '../notes/NoteList';
import type { NoteEntry } from '../state/note-entry';
import { ArticleEmpty } from './ArticleEmpty';

// In: the article at hand with its rows (`useEntries`). Out: the list, or the step that leads to a first highlight.

const ChangedLine = later(async () => (await import('./ChangedLine')).ChangedLine);
const LatestNotes = later(async () => (await import('./LatestNotes')).LatestNotes);

interface ArticlePanelProps {
  /** Null where Bên Lề is not on the page. */
  readonly status: PageStatus | null;
  readonly notes: ArticleNotes;
  /** The stored texts, the earliest first. */
  readonly versions: readonly ArticleVersion[];
  readonly entries: readonly NoteEntry[];
  /** Whether any article has highlights. */
  readonly hasOthers: boolean;
  /** Waits for Bên Lề to answer from the page; false when it does not. */
  readonly onActivated: () => Promise<boolean>;
}

/** The highlights of the article at hand, in reading order; without any, the step that leads to some. */
export function ArticlePanel(props: ArticlePanelProps) {
  const { status, notes, versions, entries, hasOthers, onActivated } = props;
  const { limit, sentinel } = useGrowing(entries.length, entries[0]?.annotation.articleId);
  const { current, ...walk } = useRoving(entries.map(({ annotation }) => annotation.id));
  return (
    <>
      {notes.article && versions.length > 1 && (
        <ChangedLine article={notes.article} versions={versions} annotations={notes.annotations} />
      )}
      {entries.length === 0 ? (
        <>
          <ArticleEmpty status={status} isKnowing={hasOthers} onActivated={onActivated} />
          {hasOthers && <LatestNotes />}
        </>
      ) : (
        <div {...walk}>
          <NoteList
            entries={entries}
            limit={limit}
            label={t('popup.listArticle')}
            current={current}
            mark={null}
          />
          <div ref={sentinel} />
        </div>
      )}
    </>
  );
}
