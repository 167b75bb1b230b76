import { searchFold } from '../text';
import type { Labelled } from './body';
import { plain } from './likeness';
import { bylineOf, isByline } from './lines';
import type { Metadata } from './metadata';
import { namesIn } from './names';
import type { Page } from './page';

/** Who wrote it: the visible byline first, then what the metadata says. Persons only. */
export function authorsOf(
  page: Page,
  labelled: readonly Labelled[],
  metadata: Metadata,
  url: string,
  isVietnamese: boolean,
): readonly string[] {
  // One line often holds both: "Nguyên Minh - 07/03/2026 08:47".
  const bylines = labelled.filter(({ run, role }) => {
    const found = page.runs[run];
    return (
      role === 'byline' || (role === 'dateline' && found !== undefined && isByline(page, found))
    );
  });
  const names: string[] = [];
  for (const { run } of bylines) {
    const found = page.runs[run];
    if (!found) continue;
    for (const name of namesIn(bylineOf(page, found)))
      if (!names.some((known) => plain(known) === plain(name))) names.push(name);
  }
  if (names.length === 0 && isVietnamese)
    names.push(
      ...labelled.flatMap((line) => (line.role === 'dateline' ? besideDate(page, line) : [])),
    );
  return names.length > 0
    ? names
    : [...new Set(metadata.authors.flatMap(namesIn))].filter(
        (name) => !isBrand(name, metadata, url),
      );
}

/** Who is named in the line of the date: "Nguyên Minh - 07/03/2026"; "Bình An, ngày …" is a place. */
function besideDate({ runs }: Page, { run }: Labelled): readonly string[] {
  const text = runs[run]?.text ?? '';
  return /, ngày /i.test(text) ? [] : namesIn(text).filter((name) => name.includes(' '));
}

/** Metadata often name the paper for the author. */
function isBrand(name: string, { site }: Metadata, url: string): boolean {
  const bare = searchFold(name).replaceAll(' ', '');
  return [site ?? '', url.replace(/^\w+:\/\/([^/]*).*/, '$1')].some((brand) =>
    searchFold(brand)
      .replace(/[^a-z0-9]/g, '')
      .includes(bare),
  );
}
