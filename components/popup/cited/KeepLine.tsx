import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';

interface KeepLineProps {
  /** Whether the citations are stored. */
  readonly isKept: boolean;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** Keeps what an article cites although nothing in it is highlighted, so that a document leads back to it. */
export const KeepLine = ({ isKept, onKeep, onForget }: KeepLineProps) => (
  <div class="keep">
    <p>{isKept ? t('popup.kept') : t('popup.notKept')}</p>
    <Button class="keep-button" onPress={isKept ? onForget : onKeep}>
      {isKept ? t('popup.forget') : t('popup.keep')}
    </Button>
  </div>
);
