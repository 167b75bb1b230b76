import { FolderPlus } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/controls/Icon';
import { DossierPicker } from '../../../ui/dossier/DossierPicker';
import { t } from '../../../ui/words/i18n';
import { useGathering } from '../../use-gathering';

/** Puts a note into a dossier; the notice leads there, and back. */
export function NoteDossier({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const port = useGathering();
  const ids = useMemo(() => [id], [id]);
  return (
    <>
      <Button ref={button} kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <Icon icon={FolderPlus} /> {t('dossier.add')}
      </Button>
      {isOpen && (
        <DossierPicker
          port={port}
          annotationIds={ids}
          onDone={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
