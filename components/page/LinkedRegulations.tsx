import { Plus, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Regulation } from '../../lib/records';
import { t } from '../ui/i18n';
import { RegulationSearch } from './RegulationSearch';
import type { AnnotationView, PageActions } from './view';

interface LinkedRegulationsProps {
  readonly view: AnnotationView;
  readonly actions: PageActions;
}

/** The regulations linked to a highlight, and those of the article that could be. */
export function LinkedRegulations({ view, actions }: LinkedRegulationsProps) {
  const { annotation, linked, linkable } = view;
  const [choosing, setChoosing] = useState(view.focus === 'regulations');
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    if (view.focus === 'regulations') section.current?.querySelector('input')?.focus();
  }, [view.focus]);

  const link = (regulation: Regulation): void => {
    actions.linkTo(annotation.id, regulation);
    setChoosing(false);
  };
  const unlink = (regulation: Regulation): void =>
    actions.change(annotation.id, {
      regulationIds: annotation.regulationIds.filter((id) => id !== regulation.id),
    });

  return (
    <section ref={section} class="regulations" aria-label={t('reader.regulations')}>
      <ul class="chips">
        {linked.map((regulation) => (
          <li key={regulation.id} class="chip">
            <span>§ {regulation.name}</span>
            <button
              type="button"
              aria-label={t('reader.unlink', [regulation.name])}
              title={t('reader.unlink', [regulation.name])}
              onClick={(event) => event.isTrusted && unlink(regulation)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
        {!choosing && (
          <li>
            <button type="button" class="plain" onClick={() => setChoosing(true)}>
              <Plus size={16} aria-hidden /> {t('reader.linkRegulation')}
            </button>
          </li>
        )}
      </ul>
      {choosing && <RegulationSearch first={linkable} search={actions.search} onChoose={link} />}
    </section>
  );
}
