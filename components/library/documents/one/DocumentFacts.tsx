import { useEffect, useState } from 'preact/hooks';
import type { Regulation, RegulationInfo } from '../../../../lib/records';
import { CatalogueLines } from '../../../ui/regulation/CatalogueLines';
import { Portals } from '../../../ui/regulation/Portals';
import { formatDay } from '../../../ui/words/dates';
import { language, t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';

// In: a document with all that is stored about it. Out: its page; what the user says of it.

const states = {
  recognised: () => t('documents.recognised'),
  confirmed: () => t('documents.confirmed'),
  edited: () => t('documents.edited'),
} satisfies Record<Regulation['state'], () => string>;

/** What is known of a document and from where, and where it can be read. */
export function DocumentFacts({ regulation }: { readonly regulation: Regulation }) {
  const { documents } = useLibrary();
  const [info, setInfo] = useState<RegulationInfo | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Without an answer there is what is stored.
    documents.info(regulation).then(
      (answer) => isWanted && setInfo(answer),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [documents, regulation.id, regulation.updatedAt]);
  const known = info?.regulation ?? regulation;
  return (
    <section class="document-facts">
      <p class="hint">
        {[known.issuer, known.date ? formatDay(known.date, language()) : known.year, known.place]
          .filter(Boolean)
          .join(' · ') || t('editor.factsUnknown')}
      </p>
      {known.subject && (
        <p class="document-subject" lang="vi" dir="auto">
          {known.subject}
        </p>
      )}
      <p class="hint">{states[regulation.state]()}</p>
      {info?.catalogue && <CatalogueLines {...info.catalogue} />}
      <Portals links={info?.links ?? []} />
    </section>
  );
}
