import { useEffect, useMemo, useReducer } from 'preact/hooks';
import * as v from 'valibot';
import {
  limits,
  type NoteTemplate,
  noteTemplateSchema,
  type StoredTemplate,
  type WriteFailure,
} from '../../../lib/records';
import { failureOf, type Store } from '../../../lib/store';
import { saveTimers } from '../../ui/note/save-timers';
import { saveTemplate } from '../stored-templates';

export type SaveState =
  | { readonly kind: 'saved' | 'saving' | 'unsaved' | 'nameless' | 'too-long' }
  | { readonly kind: 'failed'; readonly reason: WriteFailure };

/** A template while it is written on: what is typed saves itself. */
export interface TemplateDraft {
  readonly template: NoteTemplate;
  /** Null before anything was typed. */
  readonly state: SaveState | null;
  readonly change: (fields: Partial<NoteTemplate>) => void;
}

interface Draft {
  readonly template: NoteTemplate;
  readonly state: SaveState | null;
  change(fields: Partial<NoteTemplate>): void;
  /** Saves at once what is unsaved. */
  flush(): Promise<void>;
  /** What another page wrote is taken over, as long as nothing here is unsaved. */
  stored(template: NoteTemplate): void;
}

/** What keeps a template from being saved. */
function refusalOf(template: NoteTemplate): SaveState | null {
  const { success } = v.safeParse(noteTemplateSchema, template);
  if (success) return null;
  return { kind: template.name.trim() === '' ? 'nameless' : 'too-long' };
}

function openDraft(
  store: Store,
  { id, template: first }: StoredTemplate,
  changed: () => void,
): Draft {
  let template = first;
  let saved = first;
  let state: SaveState | null = null;
  let running: Promise<void> | null = null;
  let failures = 0;
  const become = (next: SaveState): void => {
    state = next;
    changed();
  };
  const save = async (): Promise<void> => {
    timers.stop();
    while (saved !== template && refusalOf(template) === null) {
      const sent = template;
      become({ kind: 'saving' });
      try {
        await saveTemplate(store, { id, template: sent });
      } catch (error) {
        become({ kind: 'failed', reason: failureOf(error) });
        timers.failed(failures++);
        return;
      }
      failures = 0;
      saved = sent;
      if (saved === template) become({ kind: 'saved' });
    }
  };
  const flush = (): Promise<void> => {
    running ??= save().finally(() => {
      running = null;
    });
    return running;
  };
  const timers = saveTimers(() => void flush());
  return {
    get template() {
      return template;
    },
    get state() {
      return state;
    },
    change(fields) {
      template = { ...template, ...fields };
      const refusal = refusalOf(template);
      if (refusal === null) timers.typed('soon');
      become(refusal ?? { kind: 'unsaved' });
    },
    flush,
    stored(row) {
      if (saved !== template || running !== null || JSON.stringify(row) === JSON.stringify(saved)) {
        return;
      }
      template = saved = row;
      changed();
    },
  };
}

/** The largest template, for the message. */
export const MAX_TEMPLATE_CHARS = limits.template;

/** Of the row that is chosen; another one has a draft of its own. What is unsaved is saved when the page goes. */
export function useTemplateDraft(store: Store, row: StoredTemplate): TemplateDraft {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const draft = useMemo(() => openDraft(store, row, () => draw(undefined)), [store, row.id]);
  useEffect(() => {
    const flush = () => void draft.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [draft]);
  useEffect(() => draft.stored(row.template), [draft, row.template]);
  return { template: draft.template, state: draft.state, change: draft.change };
}
