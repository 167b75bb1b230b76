import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageActions } from '../../../lib/extension';
import type { Notice } from '../../../lib/records';
import { t } from '../../ui/words/i18n';
import { noticeText } from './notice-text';

interface SnackbarProps {
  readonly notice: Notice;
  readonly actions: PageActions;
}

/** Milliseconds that a message stays. */
const SHORT = 5_000;
/** The same for one that has to be read or can be undone. */
const LONG = 10_000;

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

/** A short message at the foot of the window. */
export function Snackbar({ notice, actions }: SnackbarProps) {
  useEffect(() => {
    if (stays.has(notice.kind)) return;
    const timer = setTimeout(() => actions.dismiss(), isLong.has(notice.kind) ? LONG : SHORT);
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
      <p role={notice.kind === 'unsaved' || notice.kind === 'failed' ? 'alert' : 'status'}>
        {noticeText(notice)}
      </p>
      <Answers notice={notice} actions={actions} />
    </section>
  );
}

/** What can be done about a message. */
function Answers({ notice, actions }: SnackbarProps) {
  switch (notice.kind) {
    case 'deleted':
      return <Answer onPress={() => actions.restore(notice.id)}>{t('reader.undo')}</Answer>;
    case 'body':
      return <Answer onPress={() => actions.undoPointBody()}>{t('reader.undo')}</Answer>;
    case 'attach':
      return <Answer onPress={() => actions.stopAttaching()}>{t('reader.cancel')}</Answer>;
    case 'unsaved':
      return (
        <>
          {notice.reason !== 'outdated' && (
            <Answer onPress={() => actions.retry(notice.id)}>{t('reader.retry')}</Answer>
          )}
          <Answer onPress={() => actions.copyPassage(notice.id)}>{t('reader.copy')}</Answer>
          <Answer onPress={() => actions.dismiss()}>{t('reader.close')}</Answer>
        </>
      );
    default:
      return null;
  }
}

interface AnswerProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that nothing but the user presses. */
function Answer({ onPress, children }: AnswerProps) {
  return (
    <button type="button" onClick={(event) => event.isTrusted && onPress()}>
      {children}
    </button>
  );
}
