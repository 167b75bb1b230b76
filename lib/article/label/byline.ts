import { searchFold } from '../../text';
import type { Metadata } from '../page/metadata';
import type { Page, Run } from '../runs/page-runs';
import { BY } from '../words/byline-words';
import { namesIn } from '../words/person-names';
import { plain } from '../words/text-overlap';
import type { Labelled } from './body-runs';
import { bylineOf, isByline } from './line-tests';
import { signedTail } from './signature';

/** Who wrote it: the visible byline first, then what the metadata says. Persons only. */
export function authorsOf(
  page: Page,
  labelled: readonly Labelled[],
  metadata: Metadata,
  url: string,
  isVietnamese: boolean,
): readonly string[] {
  const told = metadata.authors.flatMap((names) => namesIn(names.slice(0, LONGEST_TOLD)));
  const bylines = labelled.filter(
    ({ run, role }) => role === 'byline' || (role === 'dateline' && isSigned(page, page.runs[run])),
  );
  const counted = bylinesThatCount(labelled, bylines, isVietnamese);
  const shown = different(
    bylines.flatMap((line) => {
      const run = page.runs[line.run];
      const names = run ? namesIn(bylineOf(page, run)) : [];
      return counted.includes(line) ? names : names.filter((name) => told.includes(name));
    }),
  );
  if (shown.length === 0 && isVietnamese)
    shown.push(
      ...labelled.flatMap((line) => (line.role === 'dateline' ? besideDate(page, line) : [])),
    );
  if (shown.length === 0 && isVietnamese) {
    const last = labelled.findLast(({ role }) => role === 'paragraph');
    const run = page.runs[last?.run ?? -1];
    if (run) shown.push(...namesIn(signedTail(run)));
  }
  const isPerson = (name: string): boolean => !isBrand(name, metadata, url);
  const persons = shown.filter((name) => name.length < SHORT_BRAND || isPerson(name));
  return persons.length > 0 ? persons : different(told).filter(isPerson);
}

/** Of what the metadata name as one author or a list of them, in code units. */
const LONGEST_TOLD = 500;
/** A pen name may be so short that it stands in the site's name by chance. In code units. */
const SHORT_BRAND = 4;

/** Names that are spelt alike but for case and marks are one, spelt as the first. */
function different(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const bare = plain(name);
    if (!known.has(bare)) known.set(bare, name);
  }
  return [...known.values()];
}

/**
 * Lines before the body count most, then those behind it, then those in it. Vietnamese papers sign at the end too; in
 * other languages what stands there is of other articles. What the metadata name counts wherever it stands.
 */
function bylinesThatCount(
  labelled: readonly Labelled[],
  bylines: readonly Labelled[],
  isVietnamese: boolean,
): readonly Labelled[] {
  const isParagraph = ({ role }: Labelled): boolean => role === 'paragraph';
  const first = labelled.find(isParagraph)?.run ?? 0;
  const last = labelled.findLast(isParagraph)?.run ?? 0;
  const before = bylines.filter(({ run }) => run < first);
  const behind = bylines.filter(({ run }) => run > last);
  const ends = isVietnamese || before.length === 0 ? [...before, ...behind] : before;
  return ends.length > 0 ? ends : bylines;
}

/** One line often holds both: "Nguyên Minh - 07/03/2026 08:47". */
const isSigned = (page: Page, run: Run | undefined): boolean =>
  run !== undefined && (isByline(page, run) || BY.test(run.text));

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
