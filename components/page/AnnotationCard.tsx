import { Check, Copy, TextSelect, Trash2, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { colours, limits } from '../../lib/records';
import { colourName } from '../ui/colour-name';
import { t } from '../ui/i18n';
import { partName } from '../ui/part-name';
import { Floating } from './Floating';
import { LinkedRegulations } from './LinkedRegulations';
import { useDraft } from './use-draft';
import type { AnnotationView, PageActions, PageView } from './view';

interface AnnotationCardProps {
  readonly view: AnnotationView;
  readonly names: PageView['colourNames'];
  readonly actions: PageActions;
}

/** A highlight's note, tags, colour and regulations. What was typed is saved however the card is left. */
export function AnnotationCard({ view, names, actions }: AnnotationCardProps) {
  const { annotation, save } = view;
  const { id, target } = annotation;
  const { draft, keep, type } = useDraft(annotation, (patch) => actions.change(id, patch));
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (view.focus === 'note') field.current?.focus();
  }, [view.focus]);

  const done = (): void => {
    keep();
    actions.close();
  };

  return (
    <Floating
      anchor={view.anchor}
      placement="bottom-start"
      class="card"
      role="dialog"
      label={t('reader.card')}
    >
      <header>
        <p class="where">
          {partName(target.block.role, target.block.ordinal)}
          <span class={`state ${save}`} role="status">
            {t(`reader.${save}`)}
          </span>
        </p>
        <button
          type="button"
          aria-label={t('reader.close')}
          title={t('reader.close')}
          onClick={done}
        >
          <X size={18} aria-hidden />
        </button>
      </header>
      {view.uncertain && <Uncertain id={id} actions={actions} />}
      <fieldset class="colours">
        <legend class="unseen">{t('reader.colour')}</legend>
        {colours.map((colour) => (
          <button
            key={colour}
            type="button"
            class="swatch"
            data-colour={colour}
            aria-pressed={colour === annotation.colour}
            aria-label={colourName(colour, names)}
            title={colourName(colour, names)}
            onClick={(event) => event.isTrusted && actions.change(id, { colour })}
          />
        ))}
        <span class="meaning">{colourName(annotation.colour, names)}</span>
      </fieldset>
      <label class="field">
        <span>{t('reader.noteLabel')}</span>
        <textarea
          ref={field}
          rows={3}
          value={draft.note}
          maxLength={limits.note}
          placeholder={t('reader.notePlaceholder')}
          onInput={(event) => type({ note: event.currentTarget.value })}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
          }}
        />
      </label>
      <label class="field">
        <span>{t('reader.tags')}</span>
        <input
          type="text"
          list="tags"
          value={draft.tags}
          placeholder={t('reader.tagsPlaceholder')}
          onInput={(event) => type({ tags: event.currentTarget.value })}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') done();
          }}
        />
        <datalist id="tags">
          {view.tags.slice(0, 50).map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </label>
      <LinkedRegulations view={view} actions={actions} />
      <footer>
        <button type="button" class="primary" onClick={(event) => event.isTrusted && done()}>
          <Check size={16} aria-hidden /> {t('reader.done')}
        </button>
        {save === 'unsaved' && (
          <>
            <button type="button" class="plain" onClick={() => actions.retry(id)}>
              {t('reader.retry')}
            </button>
            <button type="button" class="plain" onClick={() => actions.copyNote(id)}>
              <Copy size={16} aria-hidden /> {t('reader.copyNote')}
            </button>
          </>
        )}
        <button
          type="button"
          class="plain"
          aria-label={t('reader.reselect')}
          title={t('reader.reselect')}
          onClick={() => {
            keep();
            actions.startAttaching(id);
          }}
        >
          <TextSelect size={18} aria-hidden />
        </button>
        <button
          type="button"
          class="plain danger"
          aria-label={t('reader.delete')}
          title={t('reader.delete')}
          onClick={(event) => event.isTrusted && actions.remove(id)}
        >
          <Trash2 size={18} aria-hidden />
        </button>
      </footer>
    </Floating>
  );
}

/** Asks whether the passage was found rightly; until then it is painted dashed. */
function Uncertain({ id, actions }: { readonly id: string; readonly actions: PageActions }) {
  return (
    <div class="warning">
      <p>{t('reader.uncertain')}</p>
      <div class="row">
        <button
          type="button"
          class="plain"
          onClick={(event) => event.isTrusted && actions.confirmPlace(id)}
        >
          {t('reader.placeRight')}
        </button>
        <button type="button" class="plain" onClick={() => actions.startAttaching(id)}>
          {t('reader.placeWrong')}
        </button>
      </div>
    </div>
  );
}
