import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/templates/templates.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Templates } from '../../../components/templates/Templates';
import { findPassages } from '../../../entrypoints/extension-page/find-passages';
import { openRegexRunner } from '../../../lib/exchange';
import type { NoteTemplate } from '../../../lib/records';
import { addAnnotation, changeSettings, openStore, type Store } from '../../../lib/store';
import { anAnnotation, anArticle, aVersion, aWrite } from '../../unit/store/records';

interface Setting {
  readonly templates?: readonly Partial<NoteTemplate>[];
  readonly chosen?: number;
  /** Titles of articles with a note each, the latest changed last. */
  readonly articles?: readonly string[];
  /** Done to the store before the page is drawn. */
  readonly before?: (store: Store) => unknown;
}

export interface OpenTemplates {
  readonly store: Store;
  readonly root: HTMLElement;
  /** Addresses that were opened. */
  readonly opened: readonly string[];
  readonly close: () => Promise<void>;
}

let pages = 0;

const aTemplate = (over: Partial<NoteTemplate>): NoteTemplate => ({
  name: 'Mẫu thử',
  behavior: 'create',
  noteNameFormat: '{{title}}',
  path: 'Báo',
  noteContentFormat: '# {{title}}',
  properties: [],
  ...over,
});

async function addArticle(store: Store, title: string, index: number): Promise<void> {
  const id = `bao.example/bai-${index}`;
  await addAnnotation(
    store,
    aWrite({
      article: anArticle({ id, title, urls: [`https://${id}`] }),
      version: aVersion({ articleId: id }),
      annotation: anAnnotation({ id: `a-${index}`, articleId: id }),
      regulations: [],
      mentions: [],
    }),
  );
}

/** The page of templates over a real store, and a worker for regular expressions. */
export async function openTemplates(setting: Setting = {}): Promise<OpenTemplates> {
  pages++;
  const store = openStore({ name: `templates-${pages}` });
  for (const [index, title] of (setting.articles ?? []).entries()) {
    await addArticle(store, title, index);
  }
  if (setting.templates) {
    const templates = setting.templates.map((template, index) => ({
      id: `t-${index}`,
      template: aTemplate(template),
    }));
    const chosen = setting.chosen === undefined ? {} : { chosenTemplate: `t-${setting.chosen}` };
    await changeSettings(store, { templates, ...chosen });
  }
  await setting.before?.(store);
  const runner = openRegexRunner(
    () => new Worker(new URL('./regex-worker.ts', import.meta.url), { type: 'module' }),
  );
  const opened: string[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  document.title = 'Mẫu ghi chú';
  render(
    <Templates
      store={store}
      find={findPassages}
      runRegex={runner.run}
      openAddress={(uri) => opened.push(uri)}
      onRetry={() => undefined}
    />,
    root,
  );
  const close = async () => {
    render(null, root);
    root.remove();
    runner.close();
    if (store.isOpen()) await store.transaction('rw', store.tables, () => undefined);
    await store.delete();
  };
  onTestFinished(close);
  return { store, root, opened, close };
}
