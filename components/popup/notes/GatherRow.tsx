import { useMemo } from 'preact/hooks';
import { libraryAddress } from '../../ui/address/library-address';
import { DossierPicker } from '../../ui/dossier/DossierPicker';
import { storePort } from '../../ui/dossier/store-port';
import { t } from '../../ui/words/i18n';
import { usePopup } from '../state/popup-context';

interface GatherRowProps {
  readonly annotationId: string;
  readonly onDone: () => void;
}

/** Chooses the dossier that a highlight goes into, in its row; the notice leads to the dossier. */
export function GatherRow({ annotationId, onDone }: GatherRowProps) {
  const { store, notify } = usePopup();
  const port = useMemo(() => storePort(store), [store]);
  const ids = useMemo(() => [annotationId], [annotationId]);
  return (
    <DossierPicker
      port={port}
      annotationIds={ids}
      onDone={(chosen) => {
        if (chosen !== null) {
          const address = libraryAddress({ view: 'dossier', id: chosen.id });
          const run = () => void window.open(address, '_blank', 'noopener');
          notify({
            text: t('dossier.added', [chosen.title]),
            action: { label: t('dossier.open'), run },
          });
        }
        onDone();
      }}
    />
  );
}
