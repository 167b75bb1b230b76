import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/recovery/recovery.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Recovery } from '../../../components/recovery/Recovery';
import type { ReadHints } from '../../../components/ui/backup/save-backup';
import { openStore, type Store } from '../../../lib/store';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion } from '../../unit/store/records';

export const hint = { path: [{ tag: 'div', id: 'noi-dung', classes: [] }] };

interface Setting {
  readonly name?: string;
  /** How many highlights are stored; one of three is in the trash. */
  readonly annotations?: number;
  readonly counted?: number;
  readonly deadline?: number;
  readonly readHints?: ReadHints;
  /** Done to the store when it is filled, before the page is drawn. */
  readonly before?: (store: Store) => unknown;
}

export interface OpenRecovery {
  readonly store: Store;
  readonly root: HTMLElement;
  /** What is counted outside the database now. */
  readonly counted: () => number | null;
  readonly retries: () => number;
  readonly close: () => Promise<void>;
}

let opened = 0;

/** The recovery page over a real database. */
export async function openRecovery(setting: Setting = {}): Promise<OpenRecovery> {
  opened++;
  const { name = `recovery-${opened}`, annotations = 3, deadline } = setting;
  let counted = setting.counted ?? null;
  const outside = {
    read: async () => counted,
    write: async (count: number) => {
      counted = count;
    },
  };
  const store = openStore({ name, outside, ...(deadline && { deadline }) });
  if (deadline === undefined) {
    await store.articles.put(anArticle());
    await store.versions.put(aVersion());
    await store.regulations.put(aRegulation());
    await store.mentions.put(aMention());
    await store.annotations.bulkPut(
      Array.from({ length: annotations }, (_, at) =>
        anAnnotation({
          id: `a${at}`,
          note: `Ghi chú ${at}`,
          deletedAt: at % 3 === 2 ? '2026-11-21T02:00:00.000Z' : null,
        }),
      ),
    );
  }
  await setting.before?.(store);
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  document.title = 'Cứu dữ liệu';
  let retries = 0;
  render(
    <Recovery
      store={store}
      readHints={setting.readHints ?? (async () => [{ host: 'bao.example', hint }])}
      onRetry={() => retries++}
    />,
    root,
  );
  const close = async () => {
    render(null, root);
    root.remove();
    await store.delete();
  };
  onTestFinished(close);
  return { store, root, counted: () => counted, retries: () => retries, close };
}

/** Files that were given to the user from now on. */
export function catchDownloads(): readonly { readonly name: string; readonly address: string }[] {
  const files: { name: string; address: string }[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, address: this.href });
  };
  onTestFinished(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  return files;
}
