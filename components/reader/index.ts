export { type MountedReader, mountReader } from './mount';
export type {
  Anchor,
  AnnotationView,
  CitationView,
  NoticeView,
  OwnLinkProblem,
  PortalLink,
  ReaderActions,
  ReaderView,
} from './view';
