import { useMemo, useRef } from 'preact/hooks';
import {
  type Annotation,
  type ArticleRecord,
  type ArticleVersion,
  lastAnnotatedAt,
} from '../../../lib/records';
import { useChangedPassages } from '../../ui/store/use-versions';
import { langOf } from '../../ui/words/article-attributes';
import { formatDayOf } from '../../ui/words/dates';
import { formatCount, language, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import { Masthead } from '../Masthead';
import { ComparedText } from '../text/ComparedText';
import { ChangeBar } from './ChangeBar';
import { LostNotes } from './LostNotes';
import { useChangeWalk } from './use-change-walk';
import { useComparison } from './use-comparison';
import { VersionChoice } from './VersionChoice';
import { type AskedVersions, chosenVersions } from './version-pair';

// In: an article with its stored versions. Out: the two that are compared, the choice of others, and the walk over changes.
// The text itself is drawn in the folder `text`.

interface ArticleHistoryProps {
  readonly article: ArticleRecord;
  readonly versions: readonly ArticleVersion[];
  readonly annotations: readonly Annotation[];
  readonly asked: AskedVersions;
  readonly onChoose: (before: string, after: string) => void;
}

/** Two versions of an article as one text, with its changes and the user's notes. */
export function ArticleHistory(props: ArticleHistoryProps) {
  const { article, versions, annotations, asked, onChoose } = props;
  const { find } = useLibrary();
  const { before, after } = useMemo(
    () => chosenVersions(versions, annotations, asked),
    [versions, annotations, asked],
  );
  const changed = useChangedPassages(find, versions, annotations);
  const compared = useComparison({ find, versions, before, after, annotations });
  const text = useRef<HTMLElement>(null);
  const { current, go, onFocusIn } = useChangeWalk(text);

  const summary = (count: number): string => {
    if (versions.length === 1) return t('library.neverChanged');
    if (count === 0) return t('library.unchanged');
    const since = lastAnnotatedAt(annotations);
    return since !== null && isDefault(asked)
      ? t('library.changedSince', count, [formatCount(count), formatDayOf(since, language())])
      : t('library.changed', count, [formatCount(count)]);
  };

  return (
    <main>
      <Masthead article={article} />
      <div class="page">
        {compared === null ? (
          <p class="comparing" role="status">
            {t('library.loading')}
          </p>
        ) : (
          <>
            <ChangeBar
              summary={summary(compared.changes.count)}
              count={compared.changes.count}
              current={current}
              onGo={go}
            >
              {versions.length > 1 && (
                <VersionChoice
                  versions={versions}
                  annotations={annotations}
                  before={before}
                  after={after}
                  onChoose={onChoose}
                />
              )}
            </ChangeBar>
            <LostNotes lost={compared.placed.lost} onChoose={onChoose} after={after} />
            <ComparedText
              key={`${before.seenAt} ${after.seenAt}`}
              root={text}
              lang={langOf(article)}
              before={before}
              after={after}
              changed={changed}
              onFocusIn={onFocusIn}
              {...compared}
            />
          </>
        )}
      </div>
    </main>
  );
}

const isDefault = ({ before, after }: AskedVersions): boolean => before === null && after === null;
