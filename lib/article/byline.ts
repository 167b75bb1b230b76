import { searchFold } from '../text';
import type { Labelled } from './body';
import { plain } from './likeness';
import { isByline } from './lines';
import type { Metadata } from './metadata';
import { namesIn } from './names';
import { Signal, signalsOf } from './signals';
import { namesOf, type Page, type Run } from './walk';

/** The text of the inline elements of a run that are named for authors; the whole text when none is. */
function authorText(run: Run, box: Element): string {
  if ((run.signals & Signal.Author) === 0) return run.text;
  let text = '';
  for (const node of run.nodes) {
    for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement) {
      if (signalsOf(namesOf(at)) & Signal.Author) {
        text += `${node.textContent ?? ''} `;
        break;
      }
    }
  }
  return text.trim() || run.text;
}

/** Who wrote it: the visible byline first, then what the metadata says. Persons only. */
export function authorsOf(
  page: Page,
  labelled: readonly Labelled[],
  metadata: Metadata,
  url: string,
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
    const box = page.boxes[found?.box ?? -1];
    if (!found || !box) continue;
    for (const name of namesIn(authorText(found, box.element)))
      if (!names.some((known) => plain(known) === plain(name))) names.push(name);
  }
  return names.length > 0
    ? names
    : [...new Set(metadata.authors.flatMap(namesIn))].filter(
        (name) => !isBrand(name, metadata, url),
      );
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
