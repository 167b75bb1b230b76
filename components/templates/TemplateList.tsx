import { useRef, useState } from 'preact/hooks';
import { defaultTemplates } from '../../lib/exchange';
import { limits, type NoteTemplate, type StoredTemplate } from '../../lib/records';
import { failureOf, type Store } from '../../lib/store';
import { Button } from '../ui/controls/Button';
import { failureText } from '../ui/store/failure-text';
import { type Outcome, OutcomeLine } from '../ui/tab-page/OutcomeLine';
import { formatCount, t } from '../ui/words/i18n';
import { type ReadTemplates, readTemplateFiles } from './import-templates';
import { addTemplates, deleteTemplate, putBack } from './stored-templates';

interface TemplateListProps {
  readonly store: Store;
  readonly templates: readonly StoredTemplate[];
  /** The one that is written on; null where there is none. */
  readonly openId: string | null;
  /** The one that exports are written by. */
  readonly chosenId: string | null;
  readonly onOpen: (id: string) => void;
}

/** The user's templates, and where a further one comes from. */
export function TemplateList({ store, templates, openId, chosenId, onOpen }: TemplateListProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const attempt = async (work: () => Promise<Outcome | null>) => {
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ text: failureText(failureOf(error)), failed: true });
    }
  };
  const add = async (added: readonly NoteTemplate[]): Promise<number> => {
    const ids = await addTemplates(store, added);
    if (ids[0] !== undefined) onOpen(ids[0]);
    return ids.length;
  };
  const begin = (template: NoteTemplate) =>
    attempt(async () => ((await add([template])) === 0 ? full() : null));
  const take = (chosen: readonly File[]) =>
    attempt(async () => {
      const read = await readTemplateFiles(chosen);
      return importOutcome(read, read.templates.length === 0 ? 0 : await add(read.templates));
    });
  const remove = (id: string, name: string) =>
    attempt(async () => {
      const taken = await deleteTemplate(store, id);
      if (taken === null) return null;
      heading.current?.focus();
      const undo = () =>
        void attempt(async () => {
          await putBack(store, taken);
          onOpen(id);
          return null;
        });
      return { text: t('templates.deleted', [name]), undo };
    });
  const open = templates.find(({ id }) => id === openId);

  return (
    <section class="part">
      <h2 ref={heading} class="part-title" tabIndex={-1}>
        {t('templates.list')}
      </h2>
      {templates.length === 0 ? (
        <div class="templates-empty">
          <p class="templates-empty-title">{t('templates.emptyTitle')}</p>
          <p>{t('templates.emptyMore')}</p>
        </div>
      ) : (
        <ul class="templates-list">
          {templates.map(({ id, template: { name } }) => (
            <li key={id}>
              <Button
                class="template-name"
                aria-current={id === openId ? 'true' : undefined}
                onPress={() => onOpen(id)}
              >
                <span>{name}</span>
                {id === chosenId && <span class="template-used">{t('templates.usedNow')}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <div class="line-buttons">
          <Button kind="danger" onPress={() => void remove(open.id, open.template.name)}>
            {t('templates.delete')}
          </Button>
        </div>
      )}
      <fieldset class="line-buttons templates-begin">
        <legend>{t('templates.begin')}</legend>
        {defaultTemplates.map((template) => (
          <Button key={template.name} kind="quiet" onPress={() => void begin(template)}>
            {t('templates.beginFrom', [template.name])}
          </Button>
        ))}
        <Button kind="quiet" onPress={() => files.current?.click()}>
          {t('templates.import')}
        </Button>
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept=".json,application/json"
          aria-label={t('templates.import')}
          onChange={({ currentTarget }) => {
            void take([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </fieldset>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}

const full = (): Outcome => ({
  text: t('templates.tooMany', [formatCount(limits.templates)]),
  failed: true,
});

function importOutcome({ templates, refused, foreign, tooLarge }: ReadTemplates, added: number) {
  const lines = [
    ...(added > 0 ? [t('templates.imported', added, [formatCount(added)])] : []),
    ...(added < templates.length ? [full().text] : []),
    ...foreign.map((name) => t('templates.notTemplates', [name])),
    ...tooLarge.map((name) => t('templates.tooLargeFile', [name])),
    ...refused.map(({ place, file }) => t('templates.refusedTemplate', [place, file])),
  ];
  return lines.length === 0 ? null : { text: lines.join(' '), failed: added === 0 };
}
