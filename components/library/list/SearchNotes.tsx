import { Search, X } from 'lucide';
import type { Ref } from 'preact';
import { IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { searchKey } from '../../ui/controls/search-keys';
import { t } from '../../ui/words/i18n';

interface SearchNotesProps {
  readonly field: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** To the first row. */
  readonly onDown: () => void;
}

/** The field that searches all notes. Escape empties it; a second Ctrl+F in it is the browser's. */
export const SearchNotes = ({ field, query, onQuery, onDown }: SearchNotesProps) => (
  <search class="search-notes">
    <Icon icon={Search} />
    <input
      ref={field}
      type="search"
      aria-label={t('libraryList.search')}
      aria-keyshortcuts="Control+F"
      placeholder={t('popup.searchPlaceholder')}
      title={t('libraryList.searchHint')}
      value={query}
      onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      onKeyDown={(event) => {
        if (searchKey(event, { query, onQuery, onDown })) event.stopPropagation();
      }}
    />
    {query !== '' && (
      <IconButton icon={X} label={t('popup.searchClear')} onPress={() => onQuery('')} />
    )}
  </search>
);
