import { applyPatch, defaultSettings } from '../../records';
import type { Background } from '../background';
import { writeAnnotation } from '../writes/annotation-writes';
import { createApplyItem } from '../writes/apply-item';
import { tryWrite } from '../writes/writes';
import type { Answers } from './answer-types';

type EditorMessage =
  | 'greetEditor'
  | 'readNote'
  | 'patchAnnotation'
  | 'linkRegulation'
  | 'dossierChoices'
  | 'addToDossier';

/** Answers the editor, which shows and changes what the user typed. */
export function answerEditor(background: Background): Answers<EditorMessage> {
  const { store, backlog, editors, readCited, now } = background;
  const apply = createApplyItem(store, readCited, now);

  /** An annotation that is not in the database yet. */
  const readWaiting = async (id: string) => {
    const items = await backlog.of(id);
    const added = items.find((item) => item.kind === 'add');
    if (added === undefined) return null;
    const device = await store.readDevice().catch(() => '');
    return items.reduce(
      (annotation, item) =>
        item.kind === 'add'
          ? annotation
          : applyPatch(annotation, item.patch, device, item.patch.at),
      added.annotation,
    );
  };

  return {
    async greetEditor({ nonce }, sender) {
      if (!(await editors.greet(nonce, sender))) return null;
      // Where the database is out of reach, what is typed can be kept all the same.
      const [settings, tags, device] = await Promise.all([
        soon(store.readSettings(), defaultSettings),
        soon(store.readTags(), []),
        soon(store.readDevice(), ''),
      ]);
      return { settings, tags, device };
    },

    async readNote({ id }) {
      const waits = await readWaiting(id);
      const annotation = waits ?? (await store.readAnnotation(id));
      if (annotation === null) return null;
      const { regulationIds } = annotation;
      const regulations = await store.readRegulations(regulationIds).catch((error: unknown) => {
        if (waits === null) throw error;
        return [];
      });
      return { annotation, regulations };
    },

    patchAnnotation: ({ id, patch }, { documentId, tab, frameId }) =>
      writeAnnotation(
        store,
        backlog,
        {
          kind: 'patch',
          id,
          owner: null,
          writer: `editor ${documentId ?? `${tab?.id ?? ''}/${frameId ?? ''}`}`,
          patch,
        },
        apply,
      ),

    dossierChoices: ({ annotationIds }) => store.readDossierChoices(annotationIds),

    addToDossier: (gathered) => tryWrite(store, () => store.addToDossier(gathered)),

    async linkRegulation({ annotationId, regulation }) {
      let annotation: Awaited<ReturnType<typeof store.linkRegulation>> | null = null;
      const outcome = await tryWrite(store, async () => {
        annotation = await store.linkRegulation(annotationId, regulation);
      });
      if (outcome.kind === 'failed') return outcome;
      return annotation === null
        ? { kind: 'failed', reason: 'gone' }
        : { kind: 'saved', annotation };
    },
  };
}

/** Milliseconds; the page gives up a frame that is not drawn in 4 s. */
const WORKER_DEADLINE_MS = 600;

/** What is read, or something else where it cannot be read or does not come soon: a blocked database is waited for much longer. */
function soon<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), WORKER_DEADLINE_MS);
    void reading
      .catch(() => otherwise)
      .then((value) => {
        clearTimeout(timer);
        resolve(value);
      });
  });
}
