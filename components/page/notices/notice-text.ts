import type { Notice, SaveFailure } from '../../../lib/records';
import { failureText } from '../../ui/store/failure-text';
import { type PlainKey, t } from '../../ui/words/i18n';

const plain = {
  deleted: 'page.deleted',
  body: 'page.bodyPointed',
  moved: 'page.moved',
  attach: 'page.attachHint',
  copied: 'page.copied',
  'not-copied': 'page.notCopied',
  'nothing-selected': 'page.nothingSelected',
  outside: 'page.outside',
  'too-long': 'page.tooLong',
  'not-article': 'page.notArticle',
  'no-highlights': 'page.noHighlights',
  'no-citations': 'page.noCitations',
  replaced: 'page.replaced',
  disturbed: 'page.disturbed',
  'no-card': 'page.noCard',
} as const satisfies Partial<Record<Notice['kind'], PlainKey>>;

/** Why nothing was stored, also on a page whose extension was updated under it. */
const saveFailureText = (reason: SaveFailure): string =>
  reason === 'outdated' ? t('page.failedOutdated') : failureText(reason);

export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'announced':
      return notice.text;
    case 'unsaved':
    case 'failed':
      return saveFailureText(notice.reason);
    default:
      return t(plain[notice.kind]);
  }
}
