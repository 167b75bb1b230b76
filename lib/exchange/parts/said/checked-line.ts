import type { Annotation } from '../../../records';
import { localDay } from '../data/calendar';
import { dataLine } from '../data/data-text';
import { saidWords } from './said-words';

type Checked = Annotation['checked'];
const states = ['open', 'verified', 'refuted'] as const;

/** Whether a passage was checked, when and by what, on one line; empty where nobody asked. */
export function checkedLine(checked: Checked, language: keyof typeof saidWords): string {
  if (checked === null) return '';
  const day = localDay(checked.at);
  const source = dataLine(checked.source);
  const state = saidWords[language][checked.state];
  return `${state}${day === '' ? '' : ` (${day})`}${source === '' ? '' : `: ${source}`}`;
}

/** Takes the line off the end of a note that was exported with it. */
export function withoutCheckedLine(note: string): { note: string; checked: Checked } {
  const start = note.lastIndexOf('\n') + 1;
  const line = note.slice(start);
  for (const words of Object.values(saidWords)) {
    const state = states.find((each) => line.startsWith(`${words[each]} (`));
    const [, day, source = ''] =
      /^ \((\d{4}-\d\d-\d\d)\)(?:: (.*))?$/.exec(line.slice(words[state ?? 'open'].length)) ?? [];
    if (state === undefined || day === undefined) continue;
    const at = new Date(`${day}T00:00`);
    if (Number.isNaN(at.getTime())) continue;
    const checked = { state, source, at: at.toISOString() };
    return { note: note.slice(0, Math.max(0, start - 1)), checked };
  }
  return { note, checked: null };
}
