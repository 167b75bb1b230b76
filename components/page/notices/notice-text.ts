import type { Notice, SaveFailure } from '../../../lib/records';
import { failureText } from '../../ui/store/failure-text';
import { type PlainKey, t } from '../../ui/words/i18n';

const plain = {
  deleted: 'reader.deleted',
  body: 'reader.bodyPointed',
  moved: 'reader.moved',
  attach: 'reader.attachHint',
  copied: 'reader.copied',
  'not-copied': 'reader.notCopied',
  'nothing-selected': 'reader.nothingSelected',
  outside: 'reader.outside',
  'too-long': 'reader.tooLong',
  'not-article': 'reader.notArticle',
  'no-highlights': 'reader.noHighlights',
  'no-citations': 'reader.noCitations',
  replaced: 'reader.replaced',
  disturbed: 'reader.disturbed',
  'no-card': 'reader.noCard',
} as const satisfies Partial<Record<Notice['kind'], PlainKey>>;

/** Why nothing was stored, also on a page whose extension was updated under it. */
const saveFailureText = (reason: SaveFailure): string =>
  reason === 'outdated' ? t('reader.failedOutdated') : failureText(reason);

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
