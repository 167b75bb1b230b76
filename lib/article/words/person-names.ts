import { AFTER_NAME, BY, HONORIFIC, NO_NAME, ORGANISATION } from './byline-words';
import { isBoxHeading } from './phrases';
import { oneLine } from './text-overlap';

const SEPARATOR = /\s*(?:[;,|•·/]|\s[-–—]\s|\svà\s|\sand\s|\s&\s)\s*/;
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
  /(?:(?:^|[-–—|,]|\s)\s*(?:cập nhật|đăng|lúc|ngày|thứ|chủ nhật)(?:\s.*)?|(?:^|\s+)(?:on +)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? +)?)\d.*$/i;
/** "(Nguyễn Hà)" */
const WHOLLY_BRACKETED = /^\(([^()]+)\)$/;
/** "Xuân Trường/VOV-Miền Trung": a newsroom and which of its desks. */
const DESK = /^[A-Z]{2,}-/;
const ADDRESS = /\S+@\S+/g;
// "By" and the name are in two elements, without a space between.
const GLUED = /^By(?=[A-Z])/;

/** The persons that a byline names: "Theo Hà Thu (tổng hợp)" gives "Hà Thu". Empty when it names none. */
export function personsIn(byline: string): readonly string[] {
  const text = oneLine(byline.normalize('NFC'))
    .replace(WHOLLY_BRACKETED, '$1')
    .replace(BY, '')
    .replace(GLUED, '')
    .replace(ADDRESS, ';')
    .replace(HONORIFIC, '');
  const parts = text.split(SEPARATOR).map((part) => {
    let name = part
      .replace(DATE_BESIDE_NAME, '')
      .replace(AFTER_NAME, '')
      .replace(HONORIFIC, '')
      .trim();
    for (let bare = name.replace(BY, ''); bare !== name; bare = name.replace(BY, '')) name = bare;
    return name.replace(/^[\s\-–—:.]+|[\s\-–—:,.]+$/g, '').trim();
  });
  const names = [
    ...new Set(parts.filter((part) => part.length > 1 && isName(part) && !DESK.test(part))),
  ];
  // "By Jane Doe, CFP": letters after a name are a degree. Without a name they may be a pen name.
  return names.length > 1
    ? names.filter((name) => name.includes(' ') || name.length > 4 || name !== name.toUpperCase())
    : names;
}
