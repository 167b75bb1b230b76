import { t } from '../../ui/words/i18n';

const STEP = /^(PL|[PCMDKp])(.+)$/;

const unitNames: Readonly<Record<string, (value: string) => string>> = {
  P: (value) => t('documents.pinPart', [value]),
  C: (value) => t('documents.pinChapter', [value]),
  M: (value) => t('documents.pinSection', [value]),
  PL: (value) => t('documents.pinAnnex', [value]),
  D: (value) => t('documents.pinArticle', [value]),
  K: (value) => t('documents.pinClause', [value]),
  p: (value) => t('documents.pinPoint', [value]),
};

/** A pinpoint in words: `D12.K2.pa` is "Điều 12 khoản 2 điểm a", big to small. What is none stays as it is. */
export const pinName = (pin: string): string =>
  pin
    .split(';')
    .map((path) => path.split('..').map(pathName).join('–'))
    .join(', ');

const pathName = (path: string): string =>
  path
    .split('.')
    .map((step) => {
      const [, unit = '', value = ''] = STEP.exec(step) ?? [];
      return unitNames[unit]?.(value) ?? step;
    })
    .join(' ');
