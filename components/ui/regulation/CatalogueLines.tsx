import type { CatalogueNotes } from '../../../lib/records';
import { formatDay } from '../words/dates';
import { language, t } from '../words/i18n';

type Relation = CatalogueNotes['relations'][number];

/** Newest first; a document that was amended oftener is read at a portal. */
const MAX_RELATIONS = 8;

const said = {
  amended: (name, coming) => t(coming ? 'editor.willBeAmended' : 'editor.amendedBy', [name]),
  replaced: (name, coming) => t(coming ? 'editor.willBeReplaced' : 'editor.replacedBy', [name]),
  repealed: (name, coming) => t(coming ? 'editor.willBeRepealed' : 'editor.repealedBy', [name]),
  newer: (name) => t('editor.newerLaw', [name]),
} satisfies Record<Relation['kind'], (name: string, coming: boolean) => string>;

/** What the catalogue says of later documents, and the day of its lists, from which further facts on the card may come. */
export function CatalogueLines({ day, relations }: CatalogueNotes) {
  return (
    <div>
      {relations.length > 0 && (
        <ul>
          {relations
            .slice(-MAX_RELATIONS)
            .toReversed()
            .map((relation) => (
              <li key={relation.kind + relation.name}>{lineOf(relation)}</li>
            ))}
        </ul>
      )}
      <p class="hint">{t('editor.catalogueSource', [formatDay(day, language())])}</p>
    </div>
  );
}

function lineOf({ kind, name, effective }: Relation): string {
  const coming = effective !== null && Date.parse(effective) > Date.now();
  const line = said[kind](name, coming);
  const from = effective && t('editor.inForceFrom', [formatDay(effective, language())]);
  return from ? `${line}, ${from}` : line;
}
