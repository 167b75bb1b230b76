import { userEvent } from 'vitest/browser';

/** What is on the clipboard, as the user sees it who pastes it. */
export async function pasted(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  const { value } = field;
  field.remove();
  return value;
}
