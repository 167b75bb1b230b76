export { serveAll } from './answers/answers';
export type { Background } from './background';
export { createBackground } from './create';
export { isHintKey, keepHint, readHints } from './kept-hints';
export { outsideIn } from './outside-area';
export type { RecordStore, StorageArea, Tabs } from './ports';
export { recordStore } from './record-store';
export { createRecovery, observed } from './recovery';
