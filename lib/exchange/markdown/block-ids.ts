import { hashText } from '../../records';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Hexadecimal digits that are the same for an id at every export, whatever else is in the file. Twelve are 48 bits: among
 * 10 000 notes two are alike once in five million files.
 */
const digitsOf = (id: string): string =>
  UUID.test(id)
    ? id.replace('-', '').slice(0, 12).toLowerCase()
    : Number.parseInt(hashText(id), 36).toString(16).padStart(12, '0').slice(-12);

/** Short digits for a file's name. */
export const shortDigits = (id: string): string => digitsOf(id).slice(-8);

/**
 * Names the passages of one file by their notes' ids, so that links to a passage hold at the next export. A note that stands
 * in the file twice is numbered.
 */
export function blockIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const name = `h-${digitsOf(id)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  };
}
