import { useMemo } from 'preact/hooks';
import type { DocumentRow } from '../../../../lib/records';
import {
  type DocumentFact,
  documentFacts,
  type DocumentFilters as Filters,
} from '../../../ui/address/document-places';
import { t } from '../../../ui/words/i18n';
import { Chips } from '../one/Chips';
import { documentCounts, typeNames, UNKNOWN, withDocumentFact } from './document-filters';

interface DocumentFiltersProps {
  /** All that fit what is typed, whatever the filters. */
  readonly rows: readonly DocumentRow[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

const factNames: Readonly<Record<DocumentFact, () => string>> = {
  type: () => t('documents.type'),
  issuer: () => t('documents.issuer'),
  year: () => t('editor.year'),
};

/** Kind, issuer and year of documents with their counts. One that the address asks for and no document has can be taken off. */
export function DocumentFilters({ rows, filters, onFilters }: DocumentFiltersProps) {
  const types = useMemo(() => typeNames(rows), [rows]);
  const counts = useMemo(
    () => documentFacts.map((fact) => [fact, documentCounts(rows, filters, fact)] as const),
    [rows, filters],
  );
  return (
    <section class="document-filters" aria-label={t('libraryList.filters')}>
      {counts.map(
        ([fact, values]) =>
          // A single value that all have tells nothing.
          (values.length > 1 || filters[fact] !== undefined) && (
            <Chips
              key={fact}
              label={factNames[fact]()}
              counts={values}
              nameOf={(value) => {
                if (value === UNKNOWN) return t('documents.unknown');
                return fact === 'type' ? (types.get(value) ?? value) : value;
              }}
              chosen={filters[fact] ?? []}
              onToggle={(value) => onFilters(withDocumentFact(filters, fact, value))}
            />
          ),
      )}
    </section>
  );
}
