import { Search, X } from 'lucide';
import { IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { searchKey } from '../../ui/controls/search-keys';
import { t } from '../../ui/words/i18n';

interface SearchFieldProps {
  readonly query: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onQuery: (query: string) => void;
  /** To the first row. */
  readonly onDown: () => void;
}

/** A field that searches a list. The first Escape empties it, the next one closes the popup. */
export const SearchField = ({ query, label, placeholder, onQuery, onDown }: SearchFieldProps) => (
  <search class="search">
    <Icon icon={Search} />
    <input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => searchKey(event, { query, onQuery, onDown })}
    />
    {query !== '' && (
      <IconButton icon={X} label={t('popup.searchClear')} onPress={() => onQuery('')} />
    )}
  </search>
);
