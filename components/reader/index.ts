export { type MountedReader, mountReader } from './mount';
export type {
  Anchor,
  AnnotationView,
  CitationView,
  NoticeView,
  PortalLink,
  ReaderActions,
  ReaderView,
} from './view';
