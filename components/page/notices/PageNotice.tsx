import type { PageActions } from '../../../lib/extension';
import type { Notice } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { Snackbar, useDismissal } from '../../ui/controls/Snackbar';
import { t } from '../../ui/words/i18n';
import { noticeText } from './notice-text';

// In: one `Notice`. Out: its text at the foot of the window, and the answer that the user gave.
// last-words.ts names the locale's texts that must be there when the extension is gone.

interface PageNoticeProps {
  readonly notice: Notice;
  readonly actions: PageActions;
}

const SHORT_MS = 5_000;
/** For what has to be read or can be undone. */
const LONG_MS = 10_000;

/** What needs an answer stays until it has one. */
const stays: ReadonlySet<Notice['kind']> = new Set(['unsaved', 'attach']);
const isLong: ReadonlySet<Notice['kind']> = new Set([
  'deleted',
  'body',
  'failed',
  'not-copied',
  'replaced',
  'disturbed',
  'no-card',
  'moved',
]);

const durationOf = ({ kind }: Notice): number | null =>
  stays.has(kind) ? null : isLong.has(kind) ? LONG_MS : SHORT_MS;

/** A notice at the foot of the window. */
export function PageNotice({ notice, actions }: PageNoticeProps) {
  const { kind } = notice;
  useDismissal(notice, durationOf(notice), () => actions.dismiss());

  if (kind === 'announced') {
    return (
      <p class="unseen" role="status">
        {notice.text}
      </p>
    );
  }
  return (
    <Snackbar
      class={kind}
      label={t('extension.name')}
      role={kind === 'unsaved' || kind === 'failed' ? 'alert' : 'status'}
      text={noticeText(notice)}
    >
      <Answers notice={notice} actions={actions} />
    </Snackbar>
  );
}

/** What can be done about a notice. */
function Answers({ notice, actions }: PageNoticeProps) {
  switch (notice.kind) {
    case 'deleted':
      return <Button onPress={() => actions.restore(notice.id)}>{t('page.undo')}</Button>;
    case 'body':
      return <Button onPress={() => actions.undoPointBody()}>{t('page.undo')}</Button>;
    case 'attach':
      return <Button onPress={() => actions.stopAttaching()}>{t('page.cancel')}</Button>;
    case 'unsaved':
      return (
        <>
          {notice.reason !== 'outdated' && (
            <Button onPress={() => actions.retry(notice.id)}>{t('page.retry')}</Button>
          )}
          <Button onPress={() => actions.copyPassage(notice.id)}>{t('page.copy')}</Button>
          <Button onPress={() => actions.dismiss()}>{t('page.close')}</Button>
        </>
      );
    default:
      return null;
  }
}
