import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/export/export.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Export } from '../../../components/export/Export';
import { startRegexWorker } from '../../../components/ui/browser/regex-worker';
import { findPassages } from '../../../entrypoints/extension-page/find-passages';
import { openRegexRunner } from '../../../lib/exchange';
import type { Annotation, ArticleRecord, Mention, Regulation } from '../../../lib/records';
import { changeSettings, openStore, type Store } from '../../../lib/store';

interface Setting {
  readonly annotations?: readonly Annotation[];
  readonly articles?: readonly ArticleRecord[];
  readonly regulations?: readonly Regulation[];
  readonly mentions?: readonly Mention[];
  /** The format chosen before. */
  readonly format?: string;
  /** What the page's address asks for. */
  readonly hash?: string;
}

interface OpenExport {
  readonly store: Store;
  readonly root: HTMLElement;
  /** Closes it before the test ends. */
  readonly close: () => Promise<void>;
}

let opened = 0;

/** The export page over a real store that holds what is given. */
export async function openExport(setting: Setting = {}): Promise<OpenExport> {
  opened++;
  const store = openStore({ name: `export-${opened}` });
  await store.articles.bulkPut([...(setting.articles ?? [])]);
  await store.annotations.bulkPut([...(setting.annotations ?? [])]);
  await store.regulations.bulkPut([...(setting.regulations ?? [])]);
  await store.mentions.bulkPut([...(setting.mentions ?? [])]);
  if (setting.format) await changeSettings(store, { exportFormat: setting.format });
  history.replaceState(null, '', `${location.pathname}${location.search}${setting.hash ?? ''}`);
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  document.title = 'Xuất ghi chú';
  render(
    <Export
      store={store}
      find={findPassages}
      describe={async (regulations) => regulations}
      runRegex={openRegexRunner(startRegexWorker).run}
      onRetry={() => undefined}
    />,
    root,
  );
  const close = async () => {
    render(null, root);
    root.remove();
    if (store.isOpen()) await store.transaction('rw', store.tables, () => undefined);
    await store.delete();
  };
  onTestFinished(close);
  return { store, root, close };
}

/** The files that are given to the user until the test ends, in order. */
export function givenFiles(): { readonly name: string; readonly address: string }[] {
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
