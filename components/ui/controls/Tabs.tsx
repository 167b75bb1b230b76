import { useRef } from 'preact/hooks';
import { formatCount } from '../words/i18n';
import { Button } from './Button';

interface TabLabel<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How much is behind it; undefined while it is not known. */
  readonly count: number | undefined;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabLabel<Id>[];
  readonly selected: Id;
  /** The id of the panel that they change. */
  readonly panelId: string;
  readonly onSelect: (id: Id) => void;
}

/** The id of a tab's element, which names the panel. */
export const tabId = (id: string): string => `tab-${id}`;

/** A row of tabs over one panel. One stop for Tab; arrows, Home and End choose (ARIA Authoring Practices, tabs). */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, panelId, onSelect } = props;
  const list = useRef<HTMLDivElement>(null);
  const select = (id: Id | undefined) => {
    if (id === undefined) return;
    onSelect(id);
    list.current?.querySelector<HTMLElement>(`#${tabId(id)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    select(tabs[next]?.id);
  };

  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <Button
          key={tab.id}
          id={tabId(tab.id)}
          class="tab"
          role="tab"
          aria-selected={tab.id === selected}
          aria-controls={panelId}
          tabIndex={tab.id === selected ? 0 : -1}
          onPress={() => select(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span class="tab-count">{formatCount(tab.count)}</span>}
        </Button>
      ))}
    </div>
  );
}
