import type { FormatContext } from '../format';
import type { NoteItem } from '../item';
import { plainInline } from '../markdown/markdown-text';
import { localDay } from '../parts/data/calendar';
import { linkedNames } from '../parts/data/linked-names';

const words = {
  vi: {
    documents: 'Văn bản',
    changed: 'Báo đã sửa',
    open: 'Cần kiểm chứng',
    verified: 'Đã kiểm chứng: đúng',
    refuted: 'Đã kiểm chứng: không đúng',
  },
  en: {
    documents: 'Documents',
    changed: 'Changed by the newspaper',
    open: 'To verify',
    verified: 'Checked: true',
    refuted: 'Checked: not true',
  },
} as const;

/**
 * What Hypothesis shows below a quotation, as Markdown: the note as it was typed, and what it has no field for. Words of a
 * page are escaped, since an image among them would be loaded.
 */
export function hypothesisText(item: NoteItem, { language }: FormatContext): string {
  const { annotation, changed } = item;
  const { note, checked } = annotation;
  const named = words[language];
  const documents = linkedNames(item).map(plainInline).join('; ');
  const parts = [
    note,
    documents && `${named.documents}: ${documents}`,
    checked && withSource(dated(named[checked.state], checked.at), plainInline(checked.source)),
    changed &&
      `${dated(named.changed, changed.seenAt)}: «${plainInline(changed.before)}» → «${plainInline(changed.after)}»`,
  ];
  return parts.filter((part) => part).join('\n\n');
}

const withSource = (text: string, source: string): string =>
  source === '' ? text : `${text}: ${source}`;

function dated(text: string, moment: string): string {
  const day = localDay(moment);
  return day === '' ? text : `${text} (${day})`;
}
