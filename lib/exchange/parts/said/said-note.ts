import type { ArticleRecord } from '../../../records';
import type { FormatContext } from '../../format';
import type { NoteItem } from '../../item';
import { passageLink } from '../passage-link';
import type { CiteInText } from './cited-in-notes';
import { dayOfMoment, dayOfPage } from './days';
import { saidWords } from './said-words';
import { asOneLine, type Lines, paragraphsOf } from './typed-lines';
import { webAddress } from './web-address';

/** An article as a source names it, each on one line; '' for what is not known. */
export interface SaidSource {
  /** Never empty. */
  readonly title: string;
  readonly newspaper: string;
  readonly authors: string;
  readonly day: string;
  readonly address: string | null;
}

/** A note in words, as plain text. */
export interface SaidNote {
  readonly quote: readonly Lines[];
  /** The part of the article, the colour's name, the day of the note: "Đoạn 3 · Số liệu · ghi ngày 20/11/2026". */
  readonly place: string;
  readonly note: readonly Lines[];
  readonly tags: readonly string[];
  /** Names of the documents that the user linked to it. */
  readonly documents: readonly string[];
  /** The same as a text cites them: in full the first time, short afterwards. */
  readonly citations: readonly string[];
  /** What came of a check, "Đã kiểm chứng: đúng (21/11/2026)", and by which source ('' for none). */
  readonly checked: { readonly words: string; readonly source: string } | null;
  /** "Báo đã sửa ngày 22/11/2026", and both texts. */
  readonly changed: {
    readonly words: string;
    readonly before: string;
    readonly after: string;
  } | null;
  readonly source: SaidSource;
  /** To the passage; null where it would be the article's address, or there is none. */
  readonly link: string | null;
}

/** An article's title, newspaper, authors, day and address. */
export function saidSource(article: ArticleRecord | null, { language }: FormatContext): SaidSource {
  return {
    title: asOneLine(article?.title ?? '') || saidWords[language].untitled,
    newspaper: asOneLine(article?.site ?? ''),
    authors: (article?.authors ?? []).map(asOneLine).filter(Boolean).join(', '),
    day: dayOfPage(article?.publishedAt ?? '', language),
    address: article?.urls.map(webAddress).find((address) => address !== null) ?? null,
  };
}

/**
 * All that is said of a note.
 * @param source of its article
 * @param cite how its documents are cited
 */
export function saidNote(
  { annotation, article, regulations, changed }: NoteItem,
  { source, cite }: { readonly source: SaidSource; readonly cite: CiteInText },
  context: FormatContext,
): SaidNote {
  const { target, colour, note, tags, regulationIds, checked, createdAt } = annotation;
  const { language } = context;
  const words = saidWords[language];
  const linked = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  const day = dayOfMoment(createdAt, language);
  const part = target.block ? context.partName(target.block.role, target.block.ordinal) : '';
  const link = webAddress(passageLink(annotation, article, changed?.after));
  return {
    quote: paragraphsOf(target.quote.exact),
    place: [part, context.colourName(colour), day && `${words.noted} ${day}`]
      .map(asOneLine)
      .filter(Boolean)
      .join(' · '),
    note: paragraphsOf(note),
    tags: tags.map(asOneLine).filter(Boolean),
    documents: regulationIds.map((id) => asOneLine(linked.get(id)?.name ?? id)),
    citations: regulationIds.map((id) => {
      const regulation = linked.get(id);
      return regulation === undefined ? asOneLine(id) : cite(regulation);
    }),
    checked: checked && {
      words: withDay(words[checked.state], dayOfMoment(checked.at, language)),
      source: asOneLine(checked.source),
    },
    changed: changed && {
      words: changedWords(dayOfMoment(changed.seenAt, language), words),
      before: asOneLine(changed.before),
      after: asOneLine(changed.after),
    },
    source,
    link: link === source.address ? null : link,
  };
}

const withDay = (words: string, day: string): string => (day === '' ? words : `${words} (${day})`);

const changedWords = (
  day: string,
  { changed, changedSometime }: (typeof saidWords)[FormatContext['language']],
): string => (day === '' ? changedSometime : `${changed} ${day}`);
