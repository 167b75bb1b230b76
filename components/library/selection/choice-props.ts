/** Of a part that chooses what is done with chosen notes. */
export interface ChoiceProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}
