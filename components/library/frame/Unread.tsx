import { failureOf } from '../../../lib/store';
import type { Live } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import { BlankFault } from '../Blank';

interface UnreadProps {
  readonly live: Live<unknown>;
  /** Opens the store again. */
  readonly onRetry: () => void;
}

/** In the place of a page of which nothing was read yet: that it is being read, or why it cannot be. */
export const Unread = ({ live, onRetry }: UnreadProps) =>
  live.kind === 'failed' ? (
    <BlankFault reason={failureOf(live.error)} onRetry={onRetry} />
  ) : (
    <p class="loading" role="status">
      {t('popup.loading')}
    </p>
  );
