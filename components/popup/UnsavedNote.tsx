import { useState } from 'preact/hooks';
import type { WriteFailure } from '../../lib/records';
import { failureText } from '../ui/failure-text';
import { t } from '../ui/i18n';

interface UnsavedNoteProps {
  readonly reason: WriteFailure;
  readonly note: string;
  readonly onRetry: () => void;
}

/** Under a note that could not be saved: why, that the text is still here, and two ways to keep it. */
export function UnsavedNote({ reason, note, onRetry }: UnsavedNoteProps) {
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
        {failureText(reason)} {t('error.draft')}
      </p>
      <div class="editor-end">
        <button type="button" class="quiet" onClick={() => void copy()}>
          {copied !== '' && copied === note ? t('error.copied') : t('error.copy')}
        </button>
        <button type="button" class="quiet" onClick={onRetry}>
          {t('error.retry')}
        </button>
      </div>
    </div>
  );
}
