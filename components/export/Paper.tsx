import type { FormatContext, Item, NoteItem } from '../../lib/exchange';
import { addressOf, langOf } from '../ui/words/article-attributes';
import { formatMomentDay, formatPublished } from '../ui/words/dates';
import { language, t } from '../ui/words/i18n';

interface PaperProps {
  readonly items: readonly Item[];
  readonly context: FormatContext;
}

/** The notes as they stand in a document: headings, quotations, notes, and the sources at the foot. */
export function Paper({ items, context }: PaperProps) {
  const notes = items.filter((item) => item.kind === 'note');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <div class="paper" tabIndex={0} role="document" aria-label={context.title}>
      <p class="paper-title">{context.title}</p>
      {items.map((item, at) => (
        <PaperItem
          key={item.kind === 'note' ? item.annotation.id : at}
          item={item}
          context={context}
          number={item.kind === 'note' ? notes.indexOf(item) + 1 : 0}
        />
      ))}
      <ol class="paper-sources">
        {notes.map(({ annotation, article }) => (
          <li key={annotation.id}>
            {[
              article?.title,
              article?.site,
              article?.publishedAt && formatPublished(article.publishedAt, language()),
              addressOf(article),
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface PaperItemProps {
  readonly item: Item;
  readonly context: FormatContext;
  /** Of the source, from 1. */
  readonly number: number;
}

function PaperItem({ item, context, number }: PaperItemProps) {
  switch (item.kind) {
    case 'article':
      return (
        <div class="paper-article" lang={langOf(item.article)}>
          <p class="paper-heading">{item.article?.title || t('popup.untitled')}</p>
          <p class="paper-facts">
            {[item.article?.site, item.article?.authors.join(', ')].filter(Boolean).join(' · ')}
          </p>
        </div>
      );
    case 'note':
      return <PaperNote note={item} context={context} number={number} />;
    case 'heading':
      return <p class="paper-heading">{item.text}</p>;
    case 'text':
      return <p class="paper-words">{item.text}</p>;
  }
}

interface PaperNoteProps {
  readonly note: NoteItem;
  readonly context: FormatContext;
  readonly number: number;
}

function PaperNote({ note, context, number }: PaperNoteProps) {
  const { annotation, article, regulations } = note;
  const { quote, block } = annotation.target;
  const facts = [
    block && context.partName(block.role, block.ordinal),
    context.colourName(annotation.colour),
    formatMomentDay(annotation.createdAt, language()),
    regulations.map(({ name }) => name).join(', '),
  ];
  return (
    <div class="paper-note">
      <blockquote lang={langOf(article)}>
        “{quote.exact}”<sup>{number}</sup>
      </blockquote>
      {annotation.note !== '' && <p class="paper-words">{annotation.note}</p>}
      <p class="paper-facts">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
