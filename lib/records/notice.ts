import type { WriteFailure } from './notes';

/** Why nothing was stored; 'outdated': the extension was updated or removed under the open page. */
export type SaveFailure = WriteFailure | 'outdated';

/** A short message at the foot of the window. */
export type Notice =
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'unsaved'; readonly id: string; readonly reason: SaveFailure }
  | { readonly kind: 'rejected'; readonly mentionId: string }
  | { readonly kind: 'uncorrected'; readonly reason: SaveFailure }
  | {
      readonly kind:
        | 'attach'
        | 'body'
        | 'copied'
        | 'nothing-selected'
        | 'too-long'
        | 'not-article'
        | 'no-highlights'
        | 'no-citations';
    }
  | { readonly kind: 'announced'; readonly text: string };
