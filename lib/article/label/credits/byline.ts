import { searchFold } from '../../../text';
import type { PageRuns, Run } from '../../runs/page-runs';
import { headlineText } from '../../score/headline-runs';
import { ORGANISATION } from '../../words/byline-words';
import { isOfEdition, namesAuthor, personsIn } from '../../words/person-names';
import { plainWords } from '../../words/text-overlap';
import { bylineOf, isByline } from '../line-tests';
import type { LabelledRun, PageReading } from '../page-reading';
import { partedText, signedTail } from './signature';

/** What one metadata field names, an author or a list of them, in code units. */
const MAX_METADATA_CHARS = 500;
/** A shorter pen name may be a part of the site's name by chance. In code units. */
const MIN_BRAND_CHARS = 4;

/** Who wrote it: the visible byline first, then what the metadata say. Persons only. */
export function authorsOf(
  reading: PageReading,
  labelled: readonly LabelledRun[],
): readonly string[] {
  const isPerson = (name: string): boolean => !isBrand(name, reading);
  const metadataNames = reading.metadata.authors
    .flatMap((names) => personsIn(names.slice(0, MAX_METADATA_CHARS)))
    .filter(isPerson);
  const persons = shownNames(reading, labelled, metadataNames).filter(
    (name) => name.length < MIN_BRAND_CHARS || isPerson(name),
  );
  return persons.length > 0 ? persons : different(metadataNames);
}

/** The names that the page shows: in bylines, beside the date, or at the end of the last paragraph. */
function shownNames(
  reading: PageReading,
  labelled: readonly LabelledRun[],
  metadataNames: readonly string[],
): readonly string[] {
  const { page, root, isVietnamese } = reading;
  const bylines = labelled.filter(
    ({ run, role }) => role === 'byline' || (role === 'dateline' && isSigned(page, page.runs[run])),
  );
  // Names outside the body, where the page itself names another, may be of anybody.
  const bodyEnd = page.boxes[root]?.endRun ?? 0;
  const counted = bylinesThatCount(reading, labelled, bylines);
  const names = different(
    bylines.flatMap((labelledRun) => {
      const run = page.runs[labelledRun.run];
      const persons = run ? personsIn(bylineOf(page, run)) : [];
      const isOwn =
        metadataNames.length === 0 ||
        labelledRun.run < bodyEnd ||
        persons.some((name) => metadataNames.includes(name));
      return isOwn && counted.includes(labelledRun)
        ? persons
        : persons.filter((name) => metadataNames.includes(name));
    }),
  );
  if (names.length > 0 || !isVietnamese) return names;
  const besideDates = labelled.flatMap((labelledRun) =>
    labelledRun.role === 'dateline' ? besideDate(page, labelledRun) : [],
  );
  if (besideDates.length > 0) return besideDates;
  const last = labelled.findLast(({ role }) => role === 'paragraph');
  const run = page.runs[last?.run ?? -1];
  return run ? personsIn(signedTail(run)) : [];
}

/** Removes names that differ from an earlier one in case and punctuation only. */
function different(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const bare = plainWords(name);
    if (!known.has(bare)) known.set(bare, name);
  }
  return [...known.values()];
}

/**
 * The bylines before the body; without any, those after it; without any, those in it. Vietnamese papers sign at the end
 * too: there both ends count. In other languages a byline at the end is often another article's.
 */
function bylinesThatCount(
  { page, isVietnamese }: PageReading,
  labelled: readonly LabelledRun[],
  bylines: readonly LabelledRun[],
): readonly LabelledRun[] {
  const isParagraph = ({ role }: LabelledRun): boolean => role === 'paragraph';
  const first = labelled.find(isParagraph)?.run ?? 0;
  const last = labelled.findLast(isParagraph)?.run ?? 0;
  const before = bylines.filter(({ run }) => run < first);
  const after = bylines.filter(({ run }) => run > last);
  const ends = isVietnamese || before.length === 0 ? [...before, ...after] : before;
  const counted = ends.length > 0 ? ends : bylines;
  const writers = counted.filter(({ run }) => !isOfEdition(page.runs[run]?.text ?? ''));
  return writers.length > 0 ? writers : counted;
}

/** One line often holds both: "Nguyên Minh - 07/03/2026 08:47". */
const isSigned = (page: PageRuns, run: Run | undefined): boolean =>
  run !== undefined && (isByline(page, run) || namesAuthor(run.text));

/** The persons in the line of the date: "Nguyên Minh - 07/03/2026"; "Bình An, ngày …" is a place. */
function besideDate({ runs }: PageRuns, { run }: LabelledRun): readonly string[] {
  const line = runs[run];
  const text = line ? partedText(line) : '';
  return /, ngày /i.test(text) ? [] : personsIn(text).filter((name) => name.includes(' '));
}

/** Hosts of blogs that are called like their authors. */
const OF_BLOG = /\.(?:blogspot|wordpress|substack|medium|tumblr|weebly|github)\.[a-z.]+$|\.blog$/;
/** Between what a title says of the article, its section, and its site. */
const PART_END = /\s+[-–—·•]+\s+|\s*[|»›:]\s+/;

/** Metadata often name the paper as the author. A blog's name has its author's in it, and says more. */
function isBrand(name: string, reading: PageReading): boolean {
  const { metadata, url } = reading;
  const bare = lettersOf(name);
  const host = url.replace(/^\w+:\/\/([^/]*).*/, '$1');
  const isNamed = [metadata.site ?? '', OF_BLOG.test(host) ? '' : host].some((brand) =>
    lettersOf(brand).includes(bare),
  );
  return isNamed && !isOfBlog(name, reading);
}

const lettersOf = (text: string): string => searchFold(text).replace(/[^a-z0-9]/g, '');

/** Whether a part of the site's name or of the page's titles, which is no newsroom's, has the name and other words. */
function isOfBlog(name: string, { metadata, page, headline }: PageReading): boolean {
  if (!name.includes(' ')) return false;
  const bare = ` ${plainWords(name)} `;
  const shown = plainWords(headlineText(page, headline));
  return [metadata.site ?? '', ...metadata.titles]
    .flatMap((title) => title.split(PART_END))
    .some((part) => {
      const words = plainWords(part);
      return (
        ` ${words} `.includes(bare) &&
        words.length > bare.length &&
        !shown.includes(words) &&
        !ORGANISATION.test(words)
      );
    });
}
