import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/settings/settings.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Settings } from '../../../components/settings/Settings';
import type { KnownHint, Surroundings } from '../../../components/settings/surroundings';
import { changeSettings, openStore, type Store } from '../../../lib/store';

const NOBODY: readonly KnownHint[] = [];
export const hint = { path: [{ tag: 'div', id: 'noi-dung', classes: [] }] };

interface Setting {
  readonly offHosts?: readonly string[];
  readonly ownLink?: string;
  readonly sites?: readonly string[];
  readonly bodies?: readonly KnownHint[];
  readonly surroundings?: Partial<Surroundings>;
  /** Done to the store before the page is drawn. */
  readonly before?: (store: Store) => unknown;
}

export interface OpenSettings {
  readonly store: Store;
  readonly root: HTMLElement;
  /** What the browser has now. */
  readonly sites: () => readonly string[];
  readonly bodies: () => readonly KnownHint[];
  readonly close: () => Promise<void>;
}

let opened = 0;

/** The settings page over a real store, and a browser of our own making. */
export async function openSettings(setting: Setting = {}): Promise<OpenSettings> {
  opened++;
  const store = openStore({ name: `settings-${opened}` });
  await changeSettings(store, {
    offHosts: [...(setting.offHosts ?? [])],
    ownLink: setting.ownLink ?? '',
  });
  await setting.before?.(store);
  let sites = setting.sites ?? [];
  let bodies = setting.bodies ?? NOBODY;
  const told = new Set<() => void>();
  const tell = () => {
    for (const changed of told) changed();
  };
  const surroundings: Surroundings = {
    async setOwnLink(ownLink) {
      await changeSettings(store, { ownLink });
      return { kind: 'saved' };
    },
    readSites: async () => sites,
    async giveBack(pattern) {
      sites = sites.filter((site) => site !== pattern);
      tell();
      return true;
    },
    readHints: async () => bodies,
    async keepHint(host, kept) {
      const others = bodies.filter((body) => body.host !== host);
      bodies = kept === null ? others : [...others, { host, hint: kept }];
      tell();
    },
    follow(signal, changed) {
      told.add(changed);
      signal.addEventListener('abort', () => told.delete(changed));
    },
    ...setting.surroundings,
  };
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  document.title = 'Cài đặt';
  render(<Settings store={store} surroundings={surroundings} onRetry={() => undefined} />, root);
  const close = async () => {
    render(null, root);
    root.remove();
    if (store.isOpen()) await store.transaction('rw', store.tables, () => undefined);
    await store.delete();
  };
  onTestFinished(close);
  return { store, root, sites: () => sites, bodies: () => bodies, close };
}
