import { useState } from 'preact/hooks';
import type { LongField, WriteFailure } from '../../../lib/records';
import { Button } from '../controls/Button';
import { failureText, RECOVERY_PAGE } from '../store/failure-text';
import { t } from '../words/i18n';

interface UnsavedNoteProps {
  readonly reason: WriteFailure;
  /** The field that is too long. */
  readonly field: LongField | undefined;
  readonly note: string;
  readonly onRetry: () => void;
}

/** Under a note that could not be saved: why, that the text is still here, and two ways to keep it. */
export function UnsavedNote({ reason, field, note, onRetry }: UnsavedNoteProps) {
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(note).then(
      () => setCopied(note),
      // The browser refused; the text is still in the field, to be selected.
      () => setCopied(''),
    );
  return (
    <div class="editor-failure" role="alert">
      <p>
        {failureText(reason, field)} {field === undefined && t('error.draft')}{' '}
        {isRecoverable(reason) && (
          <a href={RECOVERY_PAGE} target="_blank" rel="noreferrer">
            {t('error.recover')}
          </a>
        )}
      </p>
      <div class="editor-end">
        <Button kind="quiet" onPress={() => void copy()}>
          {copied !== '' && copied === note ? t('error.copied') : t('error.copy')}
        </Button>
        <Button kind="quiet" onPress={onRetry}>
          {t('error.retry')}
        </Button>
      </div>
    </div>
  );
}

const isRecoverable = (reason: WriteFailure): boolean =>
  reason === 'damaged' || reason === 'emptied';
