import { useEffect } from 'preact/hooks';
import { failureText } from '../ui/failure-text';
import { t } from '../ui/i18n';
import type { NoticeView, PageActions } from './view';

interface SnackbarProps {
  readonly notice: NoticeView;
  readonly actions: PageActions;
}

const SHORT = 5_000;
const UNDO = 10_000;

/** A short message at the foot of the window. What needs an answer stays until it has one. */
export function Snackbar({ notice, actions }: SnackbarProps) {
  useEffect(() => {
    if (notice.kind === 'unsaved' || notice.kind === 'attach') return;
    const timer = setTimeout(
      actions.dismiss,
      notice.kind === 'deleted' || notice.kind === 'rejected' ? UNDO : SHORT,
    );
    return () => clearTimeout(timer);
  }, [notice, actions]);

  if (notice.kind === 'announced') {
    return (
      <p class="unseen" role="status">
        {notice.text}
      </p>
    );
  }
  return (
    <section class={`snackbar ${notice.kind}`} aria-label={t('extension.name')}>
      <p role={notice.kind === 'unsaved' ? 'alert' : 'status'}>{textOf(notice)}</p>
      {notice.kind === 'deleted' && (
        <button type="button" onClick={(event) => event.isTrusted && actions.restore(notice.id)}>
          {t('reader.undo')}
        </button>
      )}
      {notice.kind === 'attach' && (
        <button type="button" onClick={actions.stopAttaching}>
          {t('reader.cancel')}
        </button>
      )}
      {notice.kind === 'rejected' && (
        <button
          type="button"
          onClick={(event) => event.isTrusted && actions.unreject(notice.mentionId)}
        >
          {t('reader.undo')}
        </button>
      )}
      {notice.kind === 'unsaved' && (
        <>
          {notice.reason !== 'outdated' && (
            <button type="button" onClick={() => actions.retry(notice.id)}>
              {t('reader.retry')}
            </button>
          )}
          <button type="button" onClick={() => actions.copyNote(notice.id)}>
            {notice.hasNote ? t('reader.copyNote') : t('reader.copy')}
          </button>
          <button type="button" onClick={actions.dismiss}>
            {t('reader.close')}
          </button>
        </>
      )}
    </section>
  );
}

function textOf(notice: Exclude<NoticeView, { kind: 'announced' }>): string {
  switch (notice.kind) {
    case 'rejected':
      return t('reader.rejected');
    case 'deleted':
      return t('reader.deleted');
    case 'attach':
      return t('reader.attachHint');
    case 'body':
      return t('reader.bodyPointed');
    case 'copied':
      return t('reader.copied');
    case 'nothing-selected':
      return t('reader.nothingSelected');
    case 'too-long':
      return t('reader.tooLong');
    case 'not-article':
      return t('reader.notArticle');
    case 'no-highlights':
      return t('reader.noHighlights');
    case 'no-citations':
      return t('reader.noCitations');
    case 'uncorrected':
    case 'unsaved':
      return notice.reason === 'outdated' ? t('reader.failedOutdated') : failureText(notice.reason);
  }
}
