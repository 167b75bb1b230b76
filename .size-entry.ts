import { copyText, mountInterface } from './components/page';

Object.assign(globalThis, { mountInterface, copyText });
