import { t } from './i18n';

/**
 * What a user calls a part of an article: "Đoạn 3", "Sa-pô", "Chú thích ảnh 1". `ordinal` counts from 1 among the parts of
 * the same role; a role that this version does not know is called by its own name.
 */
export function partName(role: string, ordinal: number): string {
  const nth: [number] = [ordinal];
  switch (role) {
    case 'headline':
      return t('part.headline');
    case 'kicker':
      return t('part.kicker');
    case 'dateline':
      return t('part.dateline');
    case 'byline':
      return t('part.byline');
    case 'lead':
      return t('part.lead');
    case 'source':
      return t('part.source');
    case 'heading':
      return t('part.heading', nth);
    case 'paragraph':
      return t('part.paragraph', nth);
    case 'list-item':
      return t('part.listItem', nth);
    case 'quote':
      return t('part.quote', nth);
    case 'table':
      return t('part.table', nth);
    case 'preformatted':
      return t('part.preformatted', nth);
    case 'caption':
      return t('part.caption', nth);
    default:
      return role;
  }
}
