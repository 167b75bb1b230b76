export { type MountedReader, mountReader } from './mount';
export type {
  Anchor,
  AnnotationView,
  CitationView,
  NoticeView,
  ReaderActions,
  ReaderView,
} from './view';
