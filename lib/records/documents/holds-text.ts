const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text stands in another one, and not as a part of longer words: "Quy định 5" is not in "Quy định 55". */
export function holdsText(text: string, sought: string): boolean {
  if (sought === '') return false;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const [before, behind] = [text[at - 1] ?? '', text[at + sought.length] ?? ''];
    if (!WORD.test(before) && !WORD.test(behind)) return true;
  }
  return false;
}
