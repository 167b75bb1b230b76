/*
 * In: the titles of laws, codes and ordinances by their types (title-list.ts), and what papers call some of them (nicknames.ts).
 * Out: each title with the forms in which it is printed.
 */
import { holds } from '../../../../tokens/lexicon';
import { slug } from '../slug';
import { joining, lexicon } from '../words';
import { titleList } from './title-list';

export interface Title {
  readonly type: string;
  readonly title: string;
  /** Printed forms, the official one first. */
  readonly forms: readonly string[];
}

const NATION = ' Việt Nam';
const TAX = 'Thuế ';
const AND = ' và ';

/** Faster than a class of Unicode, and all that titles have between their words. */
const BETWEEN_WORDS = /[ ,-]+/;

/** The first letters of the words of a title, without those that join them. */
export const initials = (title: string): string =>
  title
    .split(BETWEEN_WORDS)
    .filter((word) => !holds(joining, lexicon.word(word)))
    .map((word) => word.normalize('NFD').charAt(0).toLowerCase())
    .join('');

export const nameOf = ({ title }: Title): string => slug(title);

/** "Việt Nam" behind two words or more may be missing. */
export const titles: readonly Title[] = Object.entries(titleList).flatMap(([type, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [title = '', ...more] = row.split('=');
      const rest = title.endsWith(NATION) ? title.slice(0, -NATION.length) : '';
      // "Luật Biển" alone is the convention of the United Nations.
      const short = rest.includes(' ') ? [rest] : [];
      return { type, title, forms: [title, ...short, ...more] };
    }),
);

/** "Luật QH đô thị", "Thuế TTĐB", "Luật KH&CN": titles of three words and more, of which some are shortened to their initials. */
export function shortened({ title }: Title): readonly string[] {
  const [first = '', second = '', ...rest] = title.split(' ');
  if (rest.length < 2) return [];
  if (title.startsWith(TAX)) return [TAX + initials(title.slice(TAX.length))];
  const [before = '', after, ...more] = title.split(AND);
  const joined = after && more.length === 0 ? [`${initials(before)}&${initials(after)}`] : [];
  return [`${initials(`${first} ${second}`)} ${rest.join(' ')}`, ...joined];
}

/** Titles that name who acts, too: "Theo Luật …, Kiểm toán Nhà nước phải …" begins a clause. */
export const actors: ReadonlySet<string> = new Set(
  (
    'Cán bộ, công chức|Công an nhân dân|Công đoàn|Biên phòng Việt Nam|Cảnh sát biển Việt Nam|Cảnh sát cơ động|Cảnh vệ|' +
    'Dân quân tự vệ|Doanh nghiệp|Doanh nghiệp nhà nước|Hải quan|Hợp tác xã|Kiểm toán Nhà nước|Kiểm toán độc lập|Luật sư|' +
    'Mặt trận Tổ quốc Việt Nam|Ngân hàng Nhà nước Việt Nam|Người cao tuổi|Người khuyết tật|Nhà giáo|Thanh niên|Thanh tra|' +
    'Trẻ em|Viên chức|Về hội'
  ).split('|'),
);
