/** A run of a labelled page. */
export interface Example {
  readonly page: number;
  readonly label: 0 | 1;
  readonly weight: number;
  readonly hasContext: boolean;
  readonly values: ReadonlyMap<string, number>;
}
export function readVectors(text: string): Example[];
