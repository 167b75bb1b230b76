export { copyText } from './copy-text';
export { type Guard, installGuard } from './guard';
export { type MountedInterface, mountInterface } from './mount';
export type {
  Anchor,
  CardView,
  DeedResult,
  EditorSource,
  PageActions,
  PageView,
  ToolbarView,
} from './page-view';
