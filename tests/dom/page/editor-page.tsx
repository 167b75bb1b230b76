import '../messages';
import '../../../components/ui/styles/tokens.css';
import '../../../components/editor/editor.css';
import { render } from 'preact';
import { connect, Editor } from '../../../components/editor';
import { defaultSettings } from '../../../lib/records';
import type { StandIn } from './stand-in';

// Vitest writes every import() as a call to its runner, which only its own page has.
const runner = '__vitest_browser_runner__';
Reflect.set(window, runner, Reflect.get(window.parent, runner));
// The editor's page as entrypoints/editor makes it, served from the test's own origin; its background is the test.
const { background, takeNonce } = (window.parent as unknown as { standIn: StandIn }).standIn;
const root = document.getElementById('root');
const connection = await connect(window, location.hash.slice(1), async (nonce) =>
  takeNonce(nonce) ? { settings: defaultSettings, tags: [], device: 'hereabcd' } : null,
);
if (connection && root) render(<Editor ask={background.ask} {...connection} />, root);
