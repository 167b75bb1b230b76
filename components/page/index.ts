export { type MountedInterface, mountInterface } from './mount';
export type {
  Anchor,
  AnnotationView,
  CitationView,
  NoticeView,
  PageActions,
  PageView,
} from './view';
