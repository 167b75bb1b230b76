export { serveAll } from './answers';
export type { Background } from './background';
export { createBackground } from './create';
export { isHintKey, keepHint, readHints } from './hints';
export { outsideIn } from './outside';
export type { RecordStore, StorageArea, Tabs } from './ports';
export { recordStore } from './record-store';
export { createRecovery, observed } from './recovery';
