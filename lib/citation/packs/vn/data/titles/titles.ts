/*
 * In: the titles of laws, codes and ordinances by their types (title-list.ts), and what papers call some of them (nicknames.ts).
 * Out: each title with the forms in which it is printed.
 */
import { slug } from '../slug';
import { titleList } from './title-list';

export interface Title {
  readonly type: string;
  readonly title: string;
  /** Printed forms, the official one first. */
  readonly forms: readonly string[];
}

const NATION = ' Việt Nam';

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

/** Titles that name who acts, too: "Theo Luật …, Kiểm toán Nhà nước phải …" begins a clause. */
export const actors: ReadonlySet<string> = new Set(
  (
    'Cán bộ, công chức|Công an nhân dân|Công đoàn|Biên phòng Việt Nam|Cảnh sát biển Việt Nam|Cảnh sát cơ động|Cảnh vệ|' +
    'Dân quân tự vệ|Doanh nghiệp|Doanh nghiệp nhà nước|Hải quan|Hợp tác xã|Kiểm toán Nhà nước|Kiểm toán độc lập|Luật sư|' +
    'Mặt trận Tổ quốc Việt Nam|Ngân hàng Nhà nước Việt Nam|Người cao tuổi|Người khuyết tật|Nhà giáo|Thanh niên|Thanh tra|' +
    'Trẻ em|Viên chức|Về hội'
  ).split('|'),
);
