import type { WriteResult } from '../../../lib/records';
import type { Notice } from '../../ui/controls/Snackbar';
import { failureText } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';

/** Does a write and says that it is done, or why it is not, with a way to try again. */
export async function tell(
  notify: (notice: Notice | null) => void,
  write: () => Promise<WriteResult>,
  done: Notice | null,
): Promise<void> {
  const result = await write();
  if (result.kind === 'saved') return notify(done);
  const again = { label: t('error.retry'), run: () => void tell(notify, write, done) };
  notify({ text: failureText(result.reason), action: again });
}
