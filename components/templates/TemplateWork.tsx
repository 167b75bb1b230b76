import { useMemo } from 'preact/hooks';
import { missingVariables } from '../../lib/exchange';
import type { Settings, StoredTemplate } from '../../lib/records';
import { TemplateForm } from './form/TemplateForm';
import { TemplateHelp } from './form/TemplateHelp';
import { useTemplateDraft } from './form/use-template-draft';
import { Preview } from './preview/Preview';
import type { TemplateParts } from './template-parts';

interface TemplateWorkProps {
  readonly parts: TemplateParts;
  readonly row: StoredTemplate;
  readonly isChosen: boolean;
  readonly colourNames: Settings['colourNames'];
}

/** The template that is written on, beside what it makes of an article. */
export function TemplateWork({ parts, row, isChosen, colourNames }: TemplateWorkProps) {
  const draft = useTemplateDraft(parts.store, row);
  const missing = useMemo(() => missingVariables(draft.template), [draft.template]);
  return (
    <div class="template-work">
      <div class="template-side">
        <TemplateForm store={parts.store} id={row.id} draft={draft} isChosen={isChosen} />
        <TemplateHelp />
      </div>
      <div class="template-side">
        <Preview
          parts={parts}
          template={draft.template}
          missing={missing}
          colourNames={colourNames}
        />
      </div>
    </div>
  );
}
