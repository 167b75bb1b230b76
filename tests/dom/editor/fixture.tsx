import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/editor/editor.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Editor } from '../../../components/editor';
import { openLine } from '../../../components/editor/line/page-line';
import type { DeedResult, FromEditor, ToEditor } from '../../../lib/extension';
import { defaultSettings } from '../../../lib/records';
import { type FakeBackground, fakeBackground } from './background';

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
  readonly onDeed?: (name: string) => Partial<DeedResult>;
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
    const result = { kind: 'saved', ...onDeed?.(data.deed.name) } as DeedResult;
    tell({ kind: 'done', id: data.id, result });
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
