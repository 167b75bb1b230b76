import type { WriteFailure } from './notes';

/** Why nothing was stored; 'outdated': the extension was updated or removed under the open page. */
export type SaveFailure = WriteFailure | 'outdated';

/** A short message at the foot of the window. */
export type Notice =
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'unsaved'; readonly id: string; readonly reason: SaveFailure }
  /** Something else could not be stored. */
  | { readonly kind: 'failed'; readonly reason: SaveFailure }
  /** The body was pointed at; it can be undone. */
  | { readonly kind: 'body' }
  /** The note went on in its article when the page moved to another one. */
  | { readonly kind: 'moved' }
  | {
      readonly kind:
        | 'attach'
        | 'copied'
        | 'not-copied'
        | 'nothing-selected'
        | 'outside'
        | 'too-long'
        | 'not-article'
        | 'no-highlights'
        | 'no-citations'
        | 'replaced'
        | 'disturbed'
        /** A citation was clicked where no card can be. */
        | 'no-card';
    }
  | { readonly kind: 'announced'; readonly text: string };
