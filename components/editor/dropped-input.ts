/** How what a key was to do is done by command; https://w3c.github.io/input-events/#interface-InputEvent-Attributes names the kinds. */
function redo(document: Document, { inputType, data }: InputEvent): void {
  if (inputType === 'insertText' && data !== null) document.execCommand('insertText', false, data);
  if (inputType === 'insertLineBreak') document.execCommand('insertText', false, '\n');
  if (inputType === 'deleteContentBackward') document.execCommand('delete');
  if (inputType === 'deleteContentForward') document.execCommand('forwardDelete');
}

/**
 * Does what a key was to do where the browser announced it and did nothing: so Firefox with the first key after the page searched
 * itself by `window.find`, which takes the caret out of the field.
 * @returns ends it
 */
export function redoDroppedInput(document: Document): () => void {
  let announced: InputEvent | null = null;
  let isRedoing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    clearTimeout(timer);
    const dropped = announced;
    announced = null;
    if (dropped === null || dropped.defaultPrevented) return;
    if (dropped.target !== document.activeElement) return;
    isRedoing = true;
    redo(document, dropped);
    isRedoing = false;
  };
  const onBeforeInput = (event: InputEvent): void => {
    if (isRedoing || event.isComposing) return;
    settle();
    announced = event;
    // The change and its `input` come within the same task.
    timer = setTimeout(settle);
  };
  const onInput = (): void => {
    announced = null;
  };
  document.addEventListener('beforeinput', onBeforeInput, true);
  document.addEventListener('input', onInput, true);
  // A key that comes before the timer must not overtake the letter.
  document.addEventListener('keydown', settle, true);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('beforeinput', onBeforeInput, true);
    document.removeEventListener('input', onInput, true);
    document.removeEventListener('keydown', settle, true);
  };
}
