import { useMemo, useState } from 'preact/hooks';
import { later } from '../../ui/browser/later';
import { Button } from '../../ui/controls/Button';
import type { DossierPort } from '../../ui/dossier/dossier-port';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';

const DossierPicker = later(
  async () => (await import('../../ui/dossier/DossierPicker')).DossierPicker,
);

/** Puts the highlight into a dossier: where it is read is where it is gathered. */
export function IntoDossier({ annotationId }: { readonly annotationId: string }) {
  const { ask } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const port = useMemo<DossierPort>(
    () => ({
      choices: (annotationIds) => ask('dossierChoices', { annotationIds }),
      add: (annotationIds, dossierId, title) =>
        ask('addToDossier', { annotationIds, dossierId, title }),
    }),
    [ask],
  );
  const ids = useMemo(() => [annotationId], [annotationId]);
  return (
    <div class="into-dossier">
      {isOpen ? (
        <DossierPicker
          port={port}
          annotationIds={ids}
          onDone={(chosen) => {
            setOpen(false);
            setSaid(chosen === null ? '' : t('dossier.added', [chosen.title]));
          }}
        />
      ) : (
        <Button kind="plain" onPress={() => setOpen(true)}>
          {t('dossier.add')}
        </Button>
      )}
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
