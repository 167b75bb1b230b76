import { Trash2, Undo2 } from 'lucide';
import type { DossierHead } from '../../../lib/records';
import { hashOf } from '../../ui/address/library-address';
import { Button, IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { formatDayOf } from '../../ui/words/dates';
import { formatCount, language, t } from '../../ui/words/i18n';
import { useDossierWrites } from './use-dossier-writes';

/** A dossier in the list, and the way to the trash or back. */
export function DossierRow({ head }: { readonly head: DossierHead }) {
  const { id, title, notes, updatedAt, deletedAt } = head;
  const write = useDossierWrites(id);
  return (
    <li class="dossier-row">
      <div>
        {deletedAt === null ? (
          <a class="dossier-row-title" href={hashOf({ view: 'dossier', id })} dir="auto">
            {title}
          </a>
        ) : (
          <span class="dossier-row-title" dir="auto">
            {title}
          </span>
        )}
        <p class="hint">
          {t('dossier.count', notes, [formatCount(notes)])}
          {' · '}
          {t('dossier.changedAt', [formatDayOf(deletedAt ?? updatedAt, language())])}
        </p>
      </div>
      {deletedAt === null ? (
        <IconButton
          icon={Trash2}
          label={t('dossier.delete', [title])}
          onPress={() =>
            void write([{ kind: 'delete', at: new Date().toISOString() }], t('dossier.deleted'))
          }
        />
      ) : (
        <Button kind="quiet" onPress={() => void write([{ kind: 'delete', at: null }], null)}>
          <Icon icon={Undo2} /> {t('dossier.restore')}
        </Button>
      )}
    </li>
  );
}
