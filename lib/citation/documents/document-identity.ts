import { packOf } from '../packs';

/** Whether an id leaves nothing open that tells one document from another, so that it is safe across articles. */
export const isComplete = (id: string): boolean => packOf(id).isWhole(id);

/**
 * Whether two ids from different articles are surely of one document: both complete, and equal but for leading zeros
 * (05/2020/TT-BYT and 5/2020/TT-BYT). Within one text, `findCitations` has compared more than that, and gives one id to both.
 */
export const documentsUnify = (a: string, b: string): boolean =>
  isComplete(a) && isComplete(b) && plain(a) === plain(b);

const plain = (id: string): string => id.replace(/:0+(?=\d)/g, ':');
