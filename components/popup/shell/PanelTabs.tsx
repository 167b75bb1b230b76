import { useRef } from 'preact/hooks';
import { formatCount } from '../../ui/words/count';
import { t } from '../../ui/words/i18n';

const tabs = ['article', 'cited', 'all'] as const;
export type Tab = (typeof tabs)[number];

export const tabId = (tab: Tab): string => `tab-${tab}`;
export const PANEL_ID = 'panel';

interface TabsProps {
  readonly selected: Tab;
  /** Undefined while it is not known. */
  readonly counts: Readonly<Record<Tab, number | undefined>>;
  readonly onSelect: (tab: Tab) => void;
}

const labels = {
  article: () => t('popup.tabArticle'),
  cited: () => t('popup.tabCited'),
  all: () => t('popup.tabAll'),
} satisfies Record<Tab, () => string>;

export function Tabs({ selected, counts, onSelect }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const select = (tab: Tab | undefined) => {
    if (tab === undefined) return;
    onSelect(tab);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(selected);
    const next = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    select(tabs[next]);
  };

  return (
    <div ref={list} class="tabs" role="tablist" aria-label={t('popup.tabs')} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          id={tabId(tab)}
          class="tab"
          role="tab"
          aria-selected={tab === selected}
          aria-controls={PANEL_ID}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => select(tab)}
        >
          {labels[tab]()}
          {counts[tab] !== undefined && <span class="tab-count">{formatCount(counts[tab])}</span>}
        </button>
      ))}
    </div>
  );
}
