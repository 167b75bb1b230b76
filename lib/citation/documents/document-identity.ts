import { packOf } from '../packs';

/** Whether an id leaves nothing open that tells one document from another, so that it is safe across articles. */
export const isComplete = (id: string): boolean => packOf(id).isWhole(id);
