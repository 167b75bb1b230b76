export type { Ask } from './ask';
export { connect } from './connect';
export { Editor } from './Editor';
export { type PageLine, windowLine } from './line';
export { loneCard } from './lone-card';
