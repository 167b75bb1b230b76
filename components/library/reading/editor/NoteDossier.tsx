import { FolderPlus } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/controls/Icon';
import { DossierPicker } from '../../../ui/dossier/DossierPicker';
import { storePort } from '../../../ui/dossier/store-port';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';

/** Puts a note into a dossier; the notice leads there. */
export function NoteDossier({ id }: { readonly id: string }) {
  const { store, go, notify } = useLibrary();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const port = useMemo(() => storePort(store), [store]);
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
          onDone={(chosen) => {
            setOpen(false);
            button.current?.focus();
            if (chosen === null) return;
            const run = () => go({ view: 'dossier', id: chosen.id });
            notify({
              text: t('dossier.added', [chosen.title]),
              action: { label: t('dossier.open'), run },
            });
          }}
        />
      )}
    </>
  );
}
