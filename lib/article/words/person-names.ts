import { markLabels } from './byline-labels';
import { AFTER_NAME, BY, HONORIFIC, NO_NAME, ORGANISATION } from './byline-words';
import { isBoxHeading } from './phrases';
import { oneLine } from './text-overlap';

const SEPARATOR = /\s*(?:[;,|•·/–—]|\s-|-\s|\s[+&]\s|\svà\s|\sand\s)\s*/;
// No letters of any kind are listed: classes of all letters cost milliseconds to build on a page's first reading.
const NAME_WORD = /^[^\s\d!#-&(-,/:-@[-`{-~]+$/;
/** Whether a letter is a capital. English letters by their code: to make a string of each takes long. */
export function isCapitalLetter(letter: string): boolean {
  const unit = letter.charCodeAt(0);
  return unit < 128 ? unit > 64 && unit < 91 : letter !== letter.toLowerCase();
}
const PARTICLE = /^(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|ben|dos|del|y)$/;

/** Whether a text reads as a person's name or pen name: 1 to 6 capitalised words, no newsroom, no address. */
function isName(text: string): boolean {
  if (text.length > MAX_NAME_CHARS) return false;
  const words = text.split(' ');
  return (
    words.length <= 6 &&
    words.every(isPartOfName) &&
    !/[@:/\d]|www\.|\.(?:com|vn|net|org)\b/i.test(text) &&
    !ORGANISATION.test(text) &&
    !NO_NAME.test(text) &&
    !isBoxHeading(text)
  );
}

const MAX_NAME_CHARS = 45;

const isPartOfName = (word: string, i: number): boolean =>
  (isCapitalLetter(word.replace(/^["“]/, '').charAt(0)) && NAME_WORD.test(word)) ||
  (i > 0 && PARTICLE.test(word));

// A date in the line of the name, perhaps after a word for what was done then.
const DATE_BESIDE_NAME =
  /(?:(?:^|[-–—|,]|\s)\s*(?:cập nhật|đăng|lúc|vào|ngày|thứ|chủ nhật)(?:\s.*)?|(?:^|\s+)(?:on +)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? +)?)\d.*$/i;
/** "(Nguyễn Hà)" */
const WHOLLY_BRACKETED = /^\(([^()]+)\)$/;
/** What was done, or for whom: "(t/h)", "(theo Reuters, AP)". */
const NOTE = /\s*\([^()]*\)|\s+t\/h$/gi;
/** "Theo Hà Thu/Báo Mẫu": a person, and the paper; "Theo Reuters": none. */
const TAKEN_FROM = /^(theo \S+ [^/]*)\/.*$|^theo \S+$/i;
/** "Xuân Trường/VOV-Miền Trung": a newsroom and which of its desks. */
const DESK = /^[A-ZĐ]{2,}-/;
const ADDRESS = /\S+@\S+/g;
// "By" and the name are in two elements, without a space between.
const GLUED = /^By(?=[A-Z])/;
const GLUED_DATE = /([^\s\d/:.-])(?=\d{1,2}[/:.-]\d)/g;

/** Whether a line begins with a label for who wrote the text, or edited it. */
export const isLabelled = (line: string): boolean => /^;[+~]/.test(markLabels(line));
/** Whether a line has such a label anywhere, or begins like a byline: "4 Sep 2026 by Jane Doe". */
export const namesAuthor = (line: string): boolean =>
  BY.test(line) || markLabels(line).includes(';+');
/** Whether it begins with one for who edited it. */
export const isOfEdition = (line: string): boolean => /^;~/.test(markLabels(line));

/** Whether a name follows that has a title. */
export const isTitled = (line: string): boolean => HONORIFIC.test(line);

/** Whether a name is a newsroom's, by the title before it or the desk behind it: "CTV Hà Thu", "Hà Thu/VOV-Miền Trung". */
export const isOfStaff = (line: string): boolean => OF_STAFF.test(line);
const OF_STAFF = /^(?:pv|btv|ctv|phóng viên|nhà báo) |\S\/[A-ZĐ]{2,}-/i;

/** The persons that a byline names: "Theo Hà Thu (tổng hợp)" gives "Hà Thu". Empty when it names none. */
export function personsIn(byline: string): readonly string[] {
  const text = markLabels(
    oneLine(byline.normalize('NFC'))
      .replace(WHOLLY_BRACKETED, '$1')
      .replace(NOTE, '')
      .replace(TAKEN_FROM, '$1')
      .replace(ADDRESS, ';')
      .replace(GLUED, 'By ')
      .replace(GLUED_DATE, '$1 '),
  );
  const names = new Map<string, string>();
  // Names before the first label count where that is of something else.
  let work = text.includes(';+') ? '^' : '+';
  for (const part of text.trim().split(SEPARATOR)) {
    if (/^[+~^]/.test(part)) work = part.charAt(0);
    else if (/^[^\d]*:/.test(part)) work = '^';
    const name = nameIn(part.replace(/^[+~^]/, ''));
    if (work !== '^' && name.length > 1 && isName(name) && !DESK.test(name) && !names.has(name))
      names.set(name, work);
  }
  const all = [...names.keys()];
  const writers = all.filter((name) => names.get(name) === '+');
  const persons = writers.length > 0 ? writers : all;
  // "By Jane Doe, CFP": letters after a name are a degree. Without a name they may be a pen name.
  return persons.length > 1
    ? persons.filter((name) => name.includes(' ') || name.length > 4 || name !== name.toUpperCase())
    : persons;
}

/** A part of a byline without what stands around the name. */
function nameIn(part: string): string {
  let name = part.trim().replace(DATE_BESIDE_NAME, '').replace(AFTER_NAME, '').trim();
  for (let longer = ''; longer !== name; ) {
    longer = name;
    name = name.replace(BY, '').replace(HONORIFIC, '');
  }
  return name.replace(/^[\s\-–—:.]+|[\s\-–—:,.]+$/g, '').trim();
}
