import { Tabs } from '../../ui/controls/Tabs';
import { t } from '../../ui/words/i18n';

const panels = ['article', 'cited', 'all'] as const;
/** What the popup shows: the highlights of the page, what the article cites, or everything. */
export type PanelName = (typeof panels)[number];

/** The id of the element that shows the chosen panel. */
export const PANEL_ID = 'panel';

interface PanelTabsProps {
  readonly selected: PanelName;
  /** Undefined while it is not known. */
  readonly counts: Readonly<Record<PanelName, number | undefined>>;
  readonly onSelect: (panel: PanelName) => void;
}

const labels = {
  article: () => t('popup.tabArticle'),
  cited: () => t('popup.tabCited'),
  all: () => t('popup.tabAll'),
} satisfies Record<PanelName, () => string>;

export const PanelTabs = ({ selected, counts, onSelect }: PanelTabsProps) => (
  <Tabs
    label={t('popup.tabs')}
    tabs={panels.map((id) => ({ id, label: labels[id](), count: counts[id] }))}
    selected={selected}
    panelId={PANEL_ID}
    onSelect={onSelect}
  />
);
