export type ServedPage =
  | string
  | {
      readonly status?: number;
      /** Headers beside content-type (text/html; charset=utf-8 unless given), such as a CSP. */
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    };

export interface PageServer {
  readonly port: number;
  /** Every http address asked for so far, in order, whether it was served or not. */
  readonly requests: readonly string[];
  /** Adds a page, or changes it: a newspaper that edits its article. */
  put(url: string, page: ServedPage): void;
  /** Serves nothing any more, and knows of no request. */
  forget(): void;
  close(): Promise<void>;
}

/** Serves pages, by `http://host/path`, on 127.0.0.1; any other address is answered with 404. */
export function servePages(pages: Readonly<Record<string, ServedPage>>): Promise<PageServer>;
