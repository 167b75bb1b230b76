import { Heading, Type } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type DossierItem, type DossierView, newId } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import type { VirtualListControl } from '../../ui/notes/list/VirtualList';
import { formatCount, t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';
import { DossierExport } from './DossierExport';
import { DossierTitle } from './DossierTitle';
import { DossierContext } from './dossier-context';
import { DossierItems } from './item/DossierItems';
import { Outline } from './Outline';
import { useDossierWrites } from './use-dossier-writes';
import { useOrdering } from './use-ordering';

/** The paper that will be handed in: its title, its items in their order, and what can be done with it. */
export function DossierDesk({ view }: { readonly view: DossierView }) {
  const { dossier, notes } = view;
  const write = useDossierWrites(dossier.id);
  // The item that was just made gets the caret.
  const [fresh, setFresh] = useState<string | null>(null);
  const { order, announced, ...ordering } = useOrdering(dossier.items, write);
  const insert = (kind: 'heading' | 'text', before: string | null) => {
    const item: DossierItem = { id: newId(), kind, text: '' };
    setFresh(item.id);
    void write([{ kind: 'insert', items: [item], before }], null);
  };
  const control = useRef<VirtualListControl | null>(null);
  const parts = useMemo(
    () => ({ write, notes, fresh, control, insert, ...ordering }),
    [write, notes, fresh, ordering.move, ordering.drag],
  );
  const passages = order.filter(({ kind }) => kind === 'note').length;
  return (
    <DossierContext.Provider value={parts}>
      <LibraryPage title={dossier.title} isHeadHidden>
        <DossierTitle title={dossier.title} write={write} />
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
        <Outline items={order} />
        {order.length === 0 ? (
          <p class="dossier-empty">{t('dossier.empty')}</p>
        ) : (
          <DossierItems items={order} />
        )}
        <p class="unseen" role="status">
          {announced}
        </p>
      </LibraryPage>
    </DossierContext.Provider>
  );
}
