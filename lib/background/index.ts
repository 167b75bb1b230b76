/*
 * In: messages of pages and of the extension's own documents, from senders that are trusted so far.
 * Out: answers, writes and what the browser is to do in tabs.
 */
export { serveAll } from './answers/answers';
export type { Background } from './background';
export { areaOf, backlogArea, closeStorage } from './browser/browser-storage';
export { tabs } from './browser/browser-tabs';
export { importSurroundings } from './browser/import-surroundings';
export { offerCommands } from './browser/offer-commands';
export { followPermissions } from './browser/registered-sites';
export { surroundings } from './browser/site-surroundings';
export { createBackground } from './create-background';
export { outsideIn } from './outside-area';
export type { RecordStore } from './record-store';
export { recordStore } from './record-store';
export { createRecovery, observed } from './recovery';
export type { StorageArea } from './storage-area';
export type { Tabs } from './tabs';
export { emptyTrash } from './writes/empty-trash';
