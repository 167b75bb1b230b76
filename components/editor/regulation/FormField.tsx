import { useId } from 'preact/hooks';

interface FormFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Why it is not stored as it is. */
  readonly problem: string | null;
  readonly help?: string;
  readonly placeholder?: string;
  readonly onType: (typed: string) => void;
}

/** A line to type in. What is wrong with it stands right below. */
export function FormField({ label, problem, help, onType, ...props }: FormFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...props}
        id={id}
        type="text"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-help`} class={problem === null ? 'hint' : 'warning'} aria-live="polite">
        {problem ?? help}
      </p>
    </div>
  );
}
