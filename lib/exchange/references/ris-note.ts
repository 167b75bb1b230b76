import type { FormatContext } from '../format';
import type { NoteItem } from '../item';
import { localDay, localMinute } from '../parts/data/calendar';
import { dataLine, dataText } from '../parts/data/data-text';
import { linkedNames } from '../parts/data/linked-names';
import { pageAddress } from '../parts/data/page-address';
import { passageLink } from '../parts/passage-link';
import { referenceWords } from './reference-words';

/**
 * A note of Zotero, as HTML on one line: a value with any tag in it is taken as HTML, unescaped. Colons are escaped, too: a
 * "Notes:" or "Language:" in a note is taken for a field of the program ProCite.
 */
export function risNote(item: NoteItem, context: FormatContext): string {
  const { annotation, article, changed } = item;
  const { target, colour, note, tags, checked } = annotation;
  const words = referenceWords[context.language];
  const part = target.block ? context.partName(target.block.role, target.block.ordinal) : '';
  const place = [part, context.colourName(colour)].map(dataLine).filter((name) => name !== '');
  const link = passageLink(annotation, article, changed?.after) ?? pageAddress(article);
  return [
    `<p><strong>${html(place.join(' · '))}</strong></p>`,
    `<blockquote>${paragraphs(target.quote.exact)}</blockquote>`,
    paragraphs(note),
    named(words.documents, linkedNames(item).map(dataLine).join('; ')),
    named(words.tags, tags.map(dataLine).join('; ')),
    checked
      ? named(dated(words[checked.state], localDay(checked.at)), dataLine(checked.source))
      : '',
    changed
      ? named(
          dated(words.changed, localDay(changed.seenAt)),
          `«${dataLine(changed.before)}» → «${dataLine(changed.after)}»`,
        )
      : '',
    named(words.highlighted, localMinute(annotation.createdAt)),
    link === null ? '' : `<p><a href="${html(link)}">${html(words.passage)}</a></p>`,
  ].join('');
}

const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(':', '&#58;')
    .replaceAll('\t', ' ');

/** Lines that were typed stay lines; where one is empty, a paragraph begins. */
const paragraphs = (text: string): string =>
  dataText(text)
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${html(paragraph).replaceAll('\n', '<br/>')}</p>`)
    .join('');

const named = (name: string, value: string): string =>
  value === '' ? '' : `<p>${html(`${name}: ${value}`)}</p>`;

const dated = (words: string, day: string): string => (day === '' ? words : `${words} (${day})`);
