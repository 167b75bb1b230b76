import type { WriteResult } from '../../../lib/records';
import { failureText } from '../store/failure-text';
import { t } from '../words/i18n';
import type { UndoNotice } from './notices';

/** Does a write and says that it is done, or why it is not, with a way to try again. */
export async function notifyOfWrite(
  notify: (notice: UndoNotice | null) => void,
  write: () => Promise<WriteResult>,
  done: UndoNotice | null,
): Promise<void> {
  const result = await write();
  if (result.kind === 'saved') return notify(done);
  const retry = { label: t('error.retry'), run: () => void notifyOfWrite(notify, write, done) };
  notify({ text: failureText(result.reason), action: retry });
}
