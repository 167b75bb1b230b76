import '../messages';
import '../../../components/ui/tokens.css';
import '../../../components/ui/controls.css';
import '../../../components/editor/editor.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Editor } from '../../../components/editor';
import { openLine } from '../../../components/editor/line';
import type { CitationCard, FromEditor, NoteCard, ToEditor } from '../../../lib/extension';
import { defaultSettings } from '../../../lib/records';
import { aRegulation, type FakeBackground, fakeBackground } from './background';

export const noteCard = (over: Partial<NoteCard> = {}): NoteCard => ({
  kind: 'note',
  annotationId: 'a1',
  focus: null,
  uncertain: false,
  changed: null,
  unsaved: null,
  beside: [],
  cited: [],
  ...over,
});

export const citationCard = (over: Partial<CitationCard> = {}): CitationCard => ({
  kind: 'citation',
  mentionId: 'm1',
  articleId: 'bao.example/1',
  regulation: aRegulation(),
  confirmed: false,
  spellings: ['Quy định số 12-QĐ/TW', 'Quy định 12/QĐ-TW'],
  turn: 1,
  mentionIds: ['m1', 'm2'],
  others: [],
  target: { annotationId: 'a1', quote: 'một đoạn', linked: false },
  beside: [],
  ...over,
});

export interface OpenEditor {
  readonly background: FakeBackground;
  readonly root: HTMLElement;
  /** What the editor told the page, in order. */
  readonly told: readonly FromEditor[];
  /** The page's script says something. */
  tell(message: ToEditor): void;
  /** The deeds that the page was asked for. */
  deeds(): readonly unknown[];
}

interface Setting {
  readonly background?: FakeBackground;
  /** What the page's script answers to a deed. */
  readonly onDeed?: (name: string) => Partial<Extract<ToEditor, { kind: 'done' }>>;
}

/** The editor with a fake background, and a fake script of the page at the other end of a real port. */
export function openEditor({ background = fakeBackground(), onDeed }: Setting = {}): OpenEditor {
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  const { port1, port2 } = new MessageChannel();
  const told: FromEditor[] = [];
  const tell = (message: ToEditor): void => port1.postMessage(message);
  port1.onmessage = ({ data }: MessageEvent<FromEditor>) => {
    told.push(data);
    if (data.kind !== 'do') return;
    tell({ kind: 'done', id: data.id, result: { kind: 'saved' }, ...onDeed?.(data.deed.name) });
  };
  const welcome = { settings: defaultSettings, tags: ['nhãn', 'chợ'], device: 'hereabcd' };
  render(<Editor ask={background.ask} line={openLine(port2)} welcome={welcome} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    port1.close();
  });
  return {
    background,
    root,
    told,
    tell,
    deeds: () => told.flatMap((message) => (message.kind === 'do' ? [message.deed] : [])),
  };
}
