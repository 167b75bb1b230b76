import { slug } from './slug';
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
