import { searchFold } from '../../../text';

const known = new Map<string, string>();
const MAX_KNOWN = 500;

/** `Bảo hiểm xã hội` -> `bao-hiem-xa-hoi`. Articles name few titles and places often. */
export function slug(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = searchFold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, made);
  return made;
}
