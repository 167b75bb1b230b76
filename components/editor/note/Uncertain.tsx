import { t } from '../../ui/words/i18n';
import { useEditor } from '../context';

/** Asks whether the passage was found rightly; until then it is painted dashed. */
export function Uncertain({ annotationId }: { readonly annotationId: string }) {
  const { line } = useEditor();
  return (
    <div class="warning">
      <p>{t('editor.uncertain')}</p>
      <div class="row">
        <button
          type="button"
          class="plain"
          onClick={() => void line.perform({ name: 'confirmPlace', annotationId })}
        >
          {t('editor.placeRight')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => void line.perform({ name: 'startAttaching', annotationId })}
        >
          {t('editor.placeWrong')}
        </button>
      </div>
    </div>
  );
}
