import type { ImporterId, PlanLine, PlanReason, Verdict } from '../../../lib/exchange';
import { t } from '../../ui/words/i18n';

/** What a kind of file is called, and where the user gets one. */
export const kindWords = {
  backup: () => [t('import.backup'), t('import.backupFrom')],
  json: () => [t('import.json'), t('import.jsonFrom')],
  clipper: () => [t('import.clipper'), t('import.clipperFrom')],
  hypothesis: () => [t('import.hypothesis'), t('import.hypothesisFrom')],
  w3c: () => [t('import.w3c'), t('import.w3cFrom')],
  omnivore: () => [t('import.omnivore'), t('import.omnivoreFrom')],
  pocket: () => [t('import.pocket'), t('import.pocketFrom')],
  readwise: () => [t('import.readwise'), t('import.readwiseFrom')],
  raindrop: () => [t('import.raindrop'), t('import.raindropFrom')],
} satisfies Record<ImporterId, () => readonly [string, string]>;

export const verdictWords = {
  add: () => t('import.add'),
  update: () => t('import.update'),
  skip: () => t('import.skip'),
  reject: () => t('import.reject'),
} satisfies Record<Verdict, () => string>;

export const reasonWords = {
  same: () => t('import.same'),
  'newer-here': () => t('import.newerHere'),
  'in-trash': () => t('import.inTrash'),
  twice: () => t('import.twice'),
  'no-quote': () => t('import.noQuote'),
  'no-address': () => t('import.noAddress'),
  'no-article': () => t('import.noArticle'),
  'too-long': () => t('import.tooLong'),
  'not-json': () => t('import.notJson'),
  invalid: () => t('import.invalid'),
  damaged: () => t('import.damaged'),
} satisfies Record<PlanReason, () => string>;

/** What the rows of a table are called where they are not notes. */
export const tableWords = {
  articles: () => t('recovery.articles'),
  versions: () => t('recovery.versions'),
  annotations: () => t('recovery.annotations'),
  regulations: () => t('recovery.regulations'),
  mentions: () => t('recovery.mentions'),
  dossiers: () => t('recovery.dossiers'),
  settings: () => t('recovery.meta'),
} satisfies Record<PlanLine['table'], () => string>;
