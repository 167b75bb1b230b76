import { FileInput } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/controls/Button';
import { Icon } from '../ui/controls/Icon';
import { t } from '../ui/words/i18n';
import { useDropped } from './task/use-dropped';

interface ChooseFilesProps {
  /** Whether it is the step that the page waits for. */
  readonly isFirst: boolean;
  /** Whether files are read or written: no others are taken meanwhile. */
  readonly isBusy: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** The button that opens the browser's choice of files, which can also be dropped anywhere on the page. */
export function ChooseFiles({ isFirst, isBusy, onChoose }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  const isOver = useDropped((files) => !isBusy && onChoose(files));
  // The button that stops went away, and nothing else took its focus.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasBusy.current && !isBusy && isLost) button.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  if (isBusy) return null;

  return (
    <div class={isOver ? 'choose-files choose-over' : 'choose-files'}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('import.choose')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      <Button
        ref={button}
        kind={isFirst ? 'primary' : 'quiet'}
        onPress={() => input.current?.click()}
      >
        <Icon icon={FileInput} />
        {isFirst ? t('import.choose') : t('import.chooseOther')}
      </Button>
      <p class="choose-more">{isOver ? t('import.dropNow') : t('import.drop')}</p>
    </div>
  );
}
