import './paint.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountReader } from '../../components/reader';
import { newspapers } from '../../lib/annotation';
import { startReader } from '../../lib/reader';
import { createActions } from './actions';
import { listenToExtension } from './listen';
import { viewOf } from './view';

export default defineContentScript({
  matches: [...newspapers],
  cssInjectionMode: 'manifest',
  main(context) {
    const { signal } = context;
    const isOurs = (event: Event): boolean => event.target === mounted.host;
    const reader = startReader({
      document,
      signal,
      isOurs,
      enter: () => mounted.enter(),
      alive: () => context.isValid,
    });
    const { session } = reader;
    const actions = createActions(reader, document);
    const mounted = mountReader(document, actions, signal);
    const view = viewOf(session);
    session.state.subscribe(() => mounted.show(view(session.state.get())), signal);
    listenToExtension(reader, signal);
  },
});
