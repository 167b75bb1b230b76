import '../messages';
import '../../../components/ui/tokens.css';
import '../../../components/ui/controls.css';
import '../../../components/editor/editor.css';
import { render } from 'preact';
import { connect, Editor } from '../../../components/editor';
import { defaultSettings } from '../../../lib/records';
import type { StandIn } from './stand-in';

// The editor's page as entrypoints/editor makes it, served from the test's own origin; its background is the test.
const { background, takeNonce } = (window.parent as unknown as { standIn: StandIn }).standIn;
const root = document.getElementById('root');
const connection = await connect(window, location.hash.slice(1), async (nonce) =>
  takeNonce(nonce) ? { settings: defaultSettings, tags: [], device: 'hereabcd' } : null,
);
if (connection && root) render(<Editor ask={background.ask} {...connection} />, root);
