import { Link2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { CitationCard as Card } from '../../../lib/extension';
import type { Regulation } from '../../../lib/records';
import { later } from '../../ui/browser/later';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { CatalogueLines } from '../../ui/regulation/CatalogueLines';
import { Portals } from '../../ui/regulation/Portals';
import { formatDay } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import { BesideList } from '../BesideList';
import { CloseButton } from '../CloseButton';
import { CorrectionOutcome } from '../correction/CorrectionOutcome';
import { Judgement } from '../correction/Judgement';
import { useCorrecting } from '../correction/use-correcting';
import { useEditor } from '../editor-context';
import { CopyCitation } from './CopyCitation';
import { Folded } from './Folded';
import { Mentions } from './Mentions';
import { useLinking } from './use-linking';
import { useRegulationInfo } from './use-regulation-info';

// In: the card of a citation. Out: links of the document to a highlight, and the user's own link.
// What is wrong with the citation is said in the folder `correction`.

const CorrectionForm = later(
  async () => (await import('../correction/CorrectionForm')).CorrectionForm,
);
const OwnLinkField = later(async () => (await import('./OwnLinkField')).OwnLinkField);

interface CitationCardProps {
  readonly card: Card;
}

/** What is known of a cited document and where it can be read, and the way to link it to a note; the rest is folded away. */
export function CitationCard({ card }: CitationCardProps) {
  const { shelf } = useEditor();
  const { info, isComing, readAgain } = useRegulationInfo(card);
  const [isCorrecting, setCorrecting] = useState(
    shelf.corrections.get(card.mentionId) !== undefined,
  );
  const correcting = useCorrecting(card);
  const regulation = info?.regulation ?? card.regulation;

  return (
    <div class="parts">
      <header>
        <div>
          <h1>{regulation.name}</h1>
          <p class="facts">
            {factsOf(regulation)}
            {card.confirmed && <> · {t('editor.confirmed')}</>}
          </p>
        </div>
        <CloseButton />
      </header>
      <CorrectionOutcome correcting={correcting} />
      {isCorrecting && (
        <CorrectionForm
          card={card}
          regulation={regulation}
          correcting={correcting}
          onDone={() => setCorrecting(false)}
        />
      )}
      {!isCorrecting && !isComing && (
        <>
          <BesideList beside={card.beside} />
          {regulation.subject && <p class="subject">{regulation.subject}</p>}
          {info?.catalogue && <CatalogueLines {...info.catalogue} />}
          <Mentions card={card} otherArticles={info?.otherArticles ?? 0} />
          <Portals links={info?.links ?? []} />
          <CopyCitation regulation={regulation} />
          <Linking card={card} regulation={regulation} />
          <div class="folds">
            <Folded label={t('editor.judge')}>
              <Judgement
                card={card}
                correcting={correcting}
                onCorrect={() => setCorrecting(true)}
              />
            </Folded>
            <Folded label={t('editor.ownLink')}>
              <OwnLinkField onSaved={readAgain} />
            </Folded>
          </div>
        </>
      )}
    </div>
  );
}

function factsOf({ issuer, date, year }: Regulation): string {
  const day = date ? formatDay(date, language()) : year;
  return [issuer, day].filter(Boolean).join(' · ') || t('editor.factsUnknown');
}

interface LinkingProps extends CitationCardProps {
  readonly regulation: Regulation;
}

/** Links the document to the highlight at hand, or highlights the citation for it. */
function Linking({ card, regulation }: LinkingProps) {
  const { target } = card;
  const { isLinked, failure, link } = useLinking(card, regulation);
  return (
    <footer>
      {isLinked ? (
        <p class="hint" role="status">
          {t('editor.isLinked')}
        </p>
      ) : (
        <Button kind="primary" onPress={() => void link()}>
          <Icon icon={Link2} />
          {target ? t('editor.linkHere') : t('editor.highlightAndLink')}
        </Button>
      )}
      {target && <q class="target">{target.quote}</q>}
      {failure !== null && (
        <p class="warning" role="alert">
          {failure}
        </p>
      )}
    </footer>
  );
}
