import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';

/** Asks whether the passage was found rightly; until then it is painted dashed. */
export function UncertainPlace({ annotationId }: { readonly annotationId: string }) {
  const { line } = useEditor();
  return (
    <div class="warning">
      <p>{t('editor.uncertain')}</p>
      <div class="row">
        <Button
          kind="plain"
          onPress={() => void line.perform({ name: 'confirmPlace', annotationId })}
        >
          {t('editor.placeRight')}
        </Button>
        <Button
          kind="plain"
          onPress={() => void line.perform({ name: 'startAttaching', annotationId })}
        >
          {t('editor.placeWrong')}
        </Button>
      </div>
    </div>
  );
}
