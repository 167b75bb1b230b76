import { render } from 'preact';
import {
  type Ask,
  closable,
  connect,
  Editor,
  isLeftBehind,
  loneCard,
  windowLine,
} from '../../components/editor';
import { language, t } from '../../components/ui/words/i18n';
import { askTwice } from '../../lib/annotator';
import { send } from '../../lib/extension';
import { defaultSettings } from '../../lib/records';
import '../../components/ui/styles/tokens.css';
import '../../components/editor/editor.css';

const root = document.getElementById('root');
const greet = twice((nonce: string) => send('greetEditor', { nonce }));
const ask = twice(send as Ask);
document.documentElement.lang = language();
document.title = t('editor.title');

/** A question that rejects where `askTwice` has no answer: all that is asked here can be done twice. */
function twice<A extends unknown[], R>(ask: (...question: A) => Promise<R>) {
  return async (...question: A): Promise<R> => {
    const reply = await askTwice(
      () => ask(...question),
      () => !isLeftBehind(),
    );
    if (reply.kind === 'failed') throw new Error(reply.reason);
    return reply.value;
  };
}

/** In a frame: nothing is shown to a page that made it by itself. */
async function openInFrame(): Promise<void> {
  const nonce = location.hash.slice(1);
  const connection = await connect(window, nonce, greet);
  if (connection === null || root === null) return;
  const { welcome, line } = connection;
  render(<Editor ask={ask} line={closable(line)} welcome={welcome} />, root);
}

/** In a window of its own, which only the user and the background open. */
async function openInWindow(annotationId: string): Promise<void> {
  document.documentElement.classList.add('window');
  const line = windowLine(window);
  const welcome = (await greet(location.hash.slice(1)).catch(() => null)) ?? {
    settings: defaultSettings,
    tags: [],
    device: '',
  };
  const first = loneCard(annotationId, 'note');
  if (root) render(<Editor ask={ask} line={line} welcome={welcome} first={first} />, root);
}

const annotationId = new URLSearchParams(location.search).get('note');
if (window.parent !== window) void openInFrame();
else if (annotationId !== null) void openInWindow(annotationId);
