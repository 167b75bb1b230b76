export { Editor } from './Editor';
export { closable, isLeftBehind } from './frame/left-behind-frame';
export type { Ask } from './line/ask';
export { connect } from './line/connect';
export { loneCard } from './line/lone-card';
export { type PageLine, windowLine } from './line/page-line';
