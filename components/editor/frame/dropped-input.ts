/** What a key was to write; null where it was to do something else. https://w3c.github.io/input-events/#interface-InputEvent-Attributes */
const writtenBy = ({ inputType, data }: InputEvent): string | null =>
  inputType === 'insertLineBreak' ? '\n' : inputType === 'insertText' ? data : null;

/**
 * Writes what a key was to write where the browser announced it and did nothing: so Firefox with the first key after the page searched
 * itself by `window.find`, which takes the caret out of the field.
 */
export function writeDroppedInput(document: Document, signal: AbortSignal): void {
  let announced: InputEvent | null = null;
  let isWriting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    clearTimeout(timer);
    const dropped = announced;
    announced = null;
    if (dropped?.target !== document.activeElement || dropped.defaultPrevented) return;
    const text = writtenBy(dropped);
    if (text === null) return;
    isWriting = true;
    document.execCommand('insertText', false, text);
    isWriting = false;
  };
  const onBeforeInput = (event: InputEvent): void => {
    if (isWriting || event.isComposing) return;
    settle();
    announced = event;
    // The change and its `input` come within the same task.
    timer = setTimeout(settle);
  };
  const onInput = (): void => {
    announced = null;
  };
  const how = { signal, capture: true } as const;
  document.addEventListener('beforeinput', onBeforeInput, how);
  document.addEventListener('input', onInput, how);
  // A key that comes before the timer must not overtake the letter.
  document.addEventListener('keydown', settle, how);
}
