import { useEffect, useState } from 'preact/hooks';
import type { Regulation, RegulationInfo, SaidField } from '../../../../lib/records';
import { CatalogueLines } from '../../../ui/regulation/CatalogueLines';
import { editedFieldLabels } from '../../../ui/regulation/edited-fields';
import { Portals } from '../../../ui/regulation/Portals';
import { formatDay } from '../../../ui/words/dates';
import { language, t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { type FactSource, factSource } from './fact-sources';

// In: a document with all that is stored about it. Out: its page; what the user says of it.

const states = {
  recognised: () => t('documents.recognised'),
  confirmed: () => t('documents.confirmed'),
  edited: () => t('documents.edited'),
} satisfies Record<Regulation['state'], () => string>;

const order = ['issuer', 'date', 'year', 'number', 'symbol', 'place', 'subject'] as const;

const names = {
  ...editedFieldLabels,
  issuer: () => t('documents.issuer'),
  date: () => t('documents.issued'),
  symbol: () => t('documents.symbol'),
} satisfies Record<SaidField, () => string>;

const sources = {
  said: () => t('documents.sourceSaid'),
  listed: () => t('documents.sourceListed'),
  cited: () => t('documents.sourceCited'),
  open: () => t('documents.sourceOpen'),
} satisfies Record<FactSource, () => string>;

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
  // A day tells the year, too.
  const shown = order.filter(
    (field) => known[field] !== null && known[field] !== '' && !(field === 'year' && known.date),
  );
  return (
    <section class="document-facts">
      {shown.length === 0 && <p class="hint">{t('editor.factsUnknown')}</p>}
      <dl class="document-known">
        {shown.map((field) => (
          <div key={field}>
            <dt>{names[field]()}</dt>
            <dd>
              <span class={field === 'subject' ? 'document-subject' : undefined} dir="auto">
                {field === 'date' ? formatDay(known.date ?? '', language()) : known[field]}
              </span>{' '}
              <small class="hint">{sources[factSource(regulation, field, info?.listed)]()}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{states[regulation.state]()}</p>
      {info?.catalogue && <CatalogueLines {...info.catalogue} />}
      <Portals links={info?.links ?? []} />
    </section>
  );
}
