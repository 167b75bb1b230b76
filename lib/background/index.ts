/*
 * In: messages of pages and of the extension's own documents, from senders that are trusted so far.
 * Out: answers, writes and what the browser is to do in tabs.
 */
export { serveAll } from './answers/answers';
export type { Background } from './background';
export { tabs } from './browser/browser-tabs';
export { offerCommands } from './browser/offer-commands';
export { followPermissions } from './browser/registered-sites';
export { surroundings } from './browser/site-surroundings';
export { areaOf, closeStorage, waitingArea } from './browser/storage-areas';
export { createBackground } from './create';
export { outsideIn } from './outside-area';
export type { RecordStore, StorageArea, Tabs } from './ports';
export { recordStore } from './record-store';
export { createRecovery, observed } from './recovery';
