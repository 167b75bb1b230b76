export { Editor } from './Editor';
export type { Ask } from './line/ask';
export { connect } from './line/connect';
export { loneCard } from './line/lone-card';
export { type PageLine, windowLine } from './line/page-line';
