import { type CitingArticle, isWithin } from '../../../../lib/records';
import { allNotes, articlePlace, hashOf } from '../../../ui/address/library-address';
import { formatPublished } from '../../../ui/words/dates';
import { language, t } from '../../../ui/words/i18n';
import { pinName } from '../pin-name';

interface CitingRowProps {
  /** The document. */
  readonly documentId: string;
  readonly citing: CitingArticle;
  /** Only mentions of this pinpoint are shown. */
  readonly pin: string | null;
  readonly tabIndex: 0 | -1;
}

/** An article that cites a document: where, with which pinpoints, and the notes about it. */
export function CitingRow({ documentId, citing, pin: asked, tabIndex }: CitingRowProps) {
  const { article, articleId, at, mentions, notes } = citing;
  const shown =
    asked === null ? mentions : mentions.filter(({ pin }) => pin && isWithin(pin, asked));
  const pins = [...new Set(shown.flatMap(({ pin }) => pin ?? []))];
  return (
    <div class="citing-row">
      <p>
        <a
          class="document-name"
          data-stop={articleId}
          tabIndex={tabIndex}
          href={hashOf(articlePlace(articleId))}
          lang={article?.language}
          dir="auto"
        >
          {article?.title || article?.urls[0] || t('library.missing')}
        </a>
      </p>
      <p class="hint">
        {[
          article?.site,
          at && formatPublished(at, language()),
          shown.length > 0 && t('popup.mentions', shown.length),
          ...pins.map(pinName),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {notes.map(({ id, colour, target, note }) => (
        <p key={id} class="citing-note" data-colour={colour}>
          <a
            href={hashOf({ ...allNotes, filters: { regulation: [documentId] }, note: id })}
            dir="auto"
          >
            {target.quote.exact}
          </a>
          {note !== '' && (
            <span class="citing-words" dir="auto">
              {note}
            </span>
          )}
        </p>
      ))}
    </div>
  );
}
