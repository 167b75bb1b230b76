import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/import/import.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Import } from '../../../components/import/Import';
import type { ImportSurroundings } from '../../../components/import/import-surroundings';
import { openStore, type Store } from '../../../lib/store';

let opened = 0;

type Hints = Awaited<ReturnType<ImportSurroundings['readHints']>>;

export interface OpenImport {
  readonly store: Store;
  readonly root: HTMLElement;
  readonly hints: () => Hints;
  readonly close: () => Promise<void>;
  /** As if the user had chosen them in the browser's dialogue. */
  choose(...files: readonly File[]): void;
  /** As if the user had dropped them on the page. */
  drop(...files: readonly File[]): void;
}

const transferOf = (files: readonly File[]): DataTransfer => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
};

/** The import page over a real store. @param before done to the store before the page is drawn */
export async function openImport(
  before: (store: Store) => unknown = () => undefined,
  surroundings: Partial<ImportSurroundings> = {},
): Promise<OpenImport> {
  opened++;
  const store = openStore({ name: `import-${opened}` });
  await store.open();
  await before(store);
  let hints: Hints = [];
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  document.title = 'Nhập ghi chú';
  const browser: ImportSurroundings = {
    openArticleIds: async () => (url) => url.replace(/^https?:\/\//, ''),
    readHints: async () => hints,
    async keepHint(host, hint) {
      const others = hints.filter((each) => each.host !== host);
      hints = hint === null ? others : [...others, { host, hint }];
    },
    ...surroundings,
  };
  render(<Import store={store} surroundings={browser} />, root);
  const close = async () => {
    render(null, root);
    root.remove();
    if (store.isOpen()) await store.transaction('rw', store.tables, () => undefined);
    await store.delete();
  };
  onTestFinished(close);
  return {
    store,
    root,
    hints: () => hints,
    close,
    choose(...files) {
      const input = root.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('nothing to choose files with');
      input.files = transferOf(files).files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    drop(...files) {
      const dataTransfer = transferOf(files);
      const init = { dataTransfer, bubbles: true, cancelable: true };
      root.dispatchEvent(new DragEvent('dragover', init));
      root.dispatchEvent(new DragEvent('drop', init));
    },
  };
}

const url = 'https://bao.example/cho-que';

/** A file of Web Clipper's. @param notes quote and note of each */
export const clipperFile = (
  notes: readonly (readonly [string, string])[],
  name = 'highlights.json',
): File =>
  new File(
    [
      JSON.stringify([
        {
          url,
          title: 'Bảng thu chi dán ở cổng chợ',
          highlights: notes.map(([text, note], at) => ({
            text,
            timestamp: 1_714_557_600_000 + at,
            notes: note === '' ? [] : [note],
          })),
        },
      ]),
    ],
    name,
  );
