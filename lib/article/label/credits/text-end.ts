import type { MeasuredPage } from '../../score/measures';
import { BODY_ROLES, type LabelledRun, type PageReading } from '../page-reading';
import { isSignature } from './signature';

/** Behind the name may be notes: "(1) …", "* …", and the line above them. */
const NOTE = /^(?:\*|\(\*|\(?\d{1,2}\)|\[\d+\]|[-_—–]{3,}|ghi chú|chú thích)/i;

/** Where the text ends, and what is passed over behind it. */
interface TextEnd {
  readonly last: number;
  /** Tables and captions. */
  readonly passed: ReadonlySet<number>;
  /** The text ends in a box for a quotation: a name below is the name of who is quoted. */
  readonly isQuote: boolean;
}

/** Where the text ends: before the notes, where a name is above them. */
export function textEnd({ page, first }: PageReading, body: readonly LabelledRun[]): TextEnd {
  const lastEnd = (before: number): number => {
    let at = before - 1;
    while (at >= 0 && !endsText(page, body[at])) at--;
    return at;
  };
  const lineOf = (at: number): number => body[at]?.run ?? -1;
  const bottom = lastEnd(body.length);
  let text = bottom;
  let note = -1;
  while (text >= 0 && NOTE.test(page.runs[lineOf(text)]?.text ?? '')) {
    const above = lastEnd(text);
    if (above < 0) break;
    note = text;
    text = above;
  }
  const isSigned = note >= 0 && page.runs.slice(lineOf(text) + 1, lineOf(note)).some(isSignature);
  const end = body[isSigned ? text : bottom];
  const last = end?.run ?? first - 1;
  return {
    last,
    passed: new Set(
      body.flatMap(({ run, role }) => (role === 'caption' || role === 'table' ? [run] : [])),
    ),
    isQuote: end?.role === 'quote',
  };
}

/** Whether the text may end with this run: no heading, and no name with a title and an office. */
function endsText({ runs, runProse }: MeasuredPage, labelled: LabelledRun | undefined): boolean {
  if (!labelled) return false;
  const { run, role } = labelled;
  if (role !== 'paragraph') return role !== 'heading' && role !== 'table' && BODY_ROLES.has(role);
  const paragraph = runs[run];
  return paragraph !== undefined && (runProse[run] ?? 0) > 0 && !isSignature(paragraph);
}
