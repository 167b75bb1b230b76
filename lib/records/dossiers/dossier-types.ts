import type { Dossier } from '../schema/records';

export type DossierItem = Dossier['items'][number];

/**
 * What is done with a dossier. Items are meant by their ids, so that what another window does meanwhile is not undone:
 * `before` is the id of the item that follows, null or one that is gone for the end.
 */
export type DossierChange =
  | {
      readonly kind: 'insert';
      readonly items: readonly DossierItem[];
      readonly before: string | null;
    }
  | { readonly kind: 'move'; readonly ids: readonly string[]; readonly before: string | null }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  /**
   * The words of a heading or text. `spareId` is for a text that another window wrote meanwhile: it is kept behind. Where another
   * window took the item out, it comes back as `as`, before the item that followed it.
   */
  | {
      readonly kind: 'write';
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly spareId: string;
      readonly as: 'heading' | 'text';
      readonly before: string | null;
    }
  /** The title. One that another window wrote meanwhile is kept as a text at the beginning, with the id `spareId`. */
  | {
      readonly kind: 'rename';
      readonly from: string;
      readonly title: string;
      readonly spareId: string;
    }
  /** To the trash (ISO 8601), or back (null). */
  | { readonly kind: 'delete'; readonly at: string | null };
