import { Ban, Check, Pencil } from 'lucide';
import type { CitationCard } from '../../../lib/extension';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import type { Correcting } from './use-correcting';

interface JudgementProps {
  readonly card: CitationCard;
  readonly correcting: Correcting;
  readonly onCorrect: () => void;
}

/** Whether the document was recognised rightly. */
export function Judgement({ card, correcting, onCorrect }: JudgementProps) {
  return (
    <div class="row">
      <Button
        kind="plain"
        class="small"
        disabled={card.confirmed}
        onPress={() => void correcting.confirm()}
      >
        <Icon icon={Check} size={14} />
        {card.confirmed ? t('editor.confirmed') : t('editor.confirm')}
      </Button>
      <Button kind="plain" class="small" onPress={onCorrect}>
        <Icon icon={Pencil} size={14} /> {t('editor.correct')}
      </Button>
      <Button kind="plain" class="small" onPress={() => void correcting.reject()}>
        <Icon icon={Ban} size={14} /> {t('editor.reject')}
      </Button>
    </div>
  );
}
