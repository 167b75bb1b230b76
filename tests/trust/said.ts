/** What of these texts tells the user that something is amiss; `isOut`: a note went to a window of its own, which tells it too. */
export const saidIn = (texts: readonly string[], isOut: boolean): string =>
  [...texts, isOut ? 'Cửa sổ riêng của Bên Lề' : '']
    .filter((text) => /[Tt]rang này|Chưa|chưa|che|giành|gỡ|cửa sổ|Cửa sổ/.test(text))
    .join(' ');
