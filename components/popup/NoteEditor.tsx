import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, AnnotationPatch, WriteFailure, WriteResult } from '../../lib/records';
import { limits } from '../../lib/records';
import { t } from '../ui/i18n';
import { TagField } from '../ui/TagField';
import { UnsavedNote } from './UnsavedNote';

interface NoteEditorProps {
  readonly annotation: Annotation;
  readonly readTags: () => Promise<readonly string[]>;
  readonly onSave: (patch: AnnotationPatch) => Promise<WriteResult>;
  readonly onLeave: () => void;
}

type Draft = Pick<Annotation, 'note' | 'tags'>;

/** Milliseconds without a key after which what was typed is saved: a popup can vanish at any click elsewhere. */
const PAUSE = 500;

/**
 * Writes a note and tags in place. What is typed is saved at a pause and when the focus leaves; Ctrl+Enter and Esc end
 * the writing with it saved, "discard" puts back what was there before.
 */
export function NoteEditor({ annotation, readTags, onSave, onLeave }: NoteEditorProps) {
  const before = useRef<Draft>({ note: annotation.note, tags: annotation.tags });
  const saved = useRef(before.current);
  const latest = useRef(before.current);
  const [draft, setDraft] = useState(before.current);
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);

  const write = (change: Partial<Draft>) => {
    latest.current = { ...latest.current, ...change };
    setDraft(latest.current);
  };
  const save = async (): Promise<boolean> => {
    const { note, tags } = latest.current;
    if (note === saved.current.note && tags === saved.current.tags) return true;
    const result = await onSave({ note, tags });
    setFailure(result.kind === 'failed' ? result.reason : null);
    if (result.kind === 'saved') saved.current = { note, tags };
    return result.kind === 'saved';
  };
  const end = async () => {
    if (await save()) onLeave();
  };

  useEffect(() => {
    const element = area.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    // Without suggestions tags are typed in full.
    readTags().then(setSuggestions, () => undefined);
  }, [readTags]);
  useEffect(() => {
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  // Whatever takes the editor away, its last state is saved.
  useEffect(() => {
    const keep = () => void save();
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void end();
      }}
      onKeyDown={(event) => {
        const done =
          event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
        if (!done || event.defaultPrevented) return;
        event.preventDefault();
        void end();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) void save();
      }}
    >
      <textarea
        ref={area}
        class="editor-note"
        aria-label={t('popup.note')}
        placeholder={t('popup.notePlaceholder')}
        maxLength={limits.note}
        rows={3}
        value={draft.note}
        onInput={(event) => write({ note: event.currentTarget.value })}
      />
      <TagField tags={draft.tags} suggestions={suggestions} onChange={(tags) => write({ tags })} />
      {failure !== null && (
        <UnsavedNote reason={failure} note={draft.note} onRetry={() => void save()} />
      )}
      <div class="editor-end">
        <span class="hint">{t('popup.saveHint')}</span>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            write(before.current);
            void end();
          }}
        >
          {t('popup.cancel')}
        </button>
        <button type="submit" class="primary">
          {t('popup.save')}
        </button>
      </div>
    </form>
  );
}
