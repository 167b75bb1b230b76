import { mountInterface, copyText } from './components/page';
Object.assign(globalThis, { mountInterface, copyText });
