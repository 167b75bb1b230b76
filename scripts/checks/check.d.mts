/** What a check has to say: nothing but a note when all is well. */
export interface Outcome {
  readonly problems: readonly string[];
  readonly note?: string;
}
