export type { Ask } from './ask';
export { connect } from './connect';
export { Editor } from './Editor';
export { windowLine } from './line';
