import { Heading, Type } from 'lucide';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type DossierItem, type DossierView, newId } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import type { VirtualListControl } from '../../ui/notes/list/VirtualList';
import { formatCount, t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';
import { DossierExport } from './DossierExport';
import { DossierContext } from './dossier-context';
import { DossierItems } from './item/DossierItems';
import { Outline } from './Outline';
import { TrashedElsewhere } from './TrashedElsewhere';
import { useDossierWrites } from './use-dossier-writes';
import { useHeldItem } from './use-held-item';
import { useItemChanges } from './use-item-changes';
import { useShownItem } from './use-shown-item';
import { DossierTitle } from './words/DossierTitle';
import { UnsavedWords } from './words/UnsavedWords';

/** The paper that will be handed in: its title, its items in their order, and what can be done with it. */
export function DossierDesk({ view }: { readonly view: DossierView }) {
  const { dossier, notes } = view;
  const write = useDossierWrites(dossier.id);
  // The item that was just made gets the caret.
  const [fresh, setFresh] = useState<string | null>(null);
  const {
    shown: stored,
    announced,
    move,
    remove,
    followerOf,
    ...changes
  } = useItemChanges(dossier.items, write);
  const { shown, gone, hold } = useHeldItem(stored, followerOf);
  const control = useRef<VirtualListControl | null>(null);
  const show = useShownItem(shown, control);
  const insert = useCallback(
    (kind: 'heading' | 'text', before: string | null) => {
      const item: DossierItem = { id: newId(), kind, text: '' };
      setFresh(item.id);
      changes.insert(item, before);
      show(item.id, false);
    },
    [changes.insert, show],
  );
  const parts = useMemo(
    () => ({
      id: dossier.id,
      notes,
      fresh,
      onFocused: () => setFresh(null),
      control,
      show,
      insert,
      move,
      remove,
      followerOf,
      gone,
      hold,
    }),
    [dossier.id, notes, fresh, show, insert, move, remove, followerOf, gone, hold],
  );
  // Those that a file would have.
  const passages = shown.filter(
    (item) => item.kind === 'note' && notes.get(item.annotationId)?.annotation.deletedAt === null,
  ).length;
  return (
    <DossierContext.Provider value={parts}>
      <LibraryPage title={dossier.title} isHeadHidden>
        <DossierTitle dossier={dossier} />
        <p class="hint">{t('dossier.count', passages, [formatCount(passages)])}</p>
        <div class="dossier-bar">
          <Button kind="quiet" onPress={() => insert('heading', null)}>
            <Icon icon={Heading} /> {t('dossier.addHeading')}
          </Button>
          <Button kind="quiet" onPress={() => insert('text', null)}>
            <Icon icon={Type} /> {t('dossier.addText')}
          </Button>
          <DossierExport view={view} />
        </div>
        {dossier.deletedAt !== null && <TrashedElsewhere id={dossier.id} />}
        <UnsavedWords items={shown} />
        <Outline items={shown} />
        {shown.length === 0 ? (
          <p class="dossier-empty">{t('dossier.empty')}</p>
        ) : (
          <DossierItems items={shown} />
        )}
        <p class="unseen" role="status">
          {announced}
        </p>
      </LibraryPage>
    </DossierContext.Provider>
  );
}
