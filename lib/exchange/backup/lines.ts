/** A line of a text, counted from 1; `text` is null where it is longer than is read. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of a text in UTF-8 that comes in pieces. A line that is too long is passed over without being kept. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  maxChars: number,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 1;
  let rest: string | null = '';
  for await (const piece of pieces) {
    const [end = '', ...others] = decoder.decode(piece, { stream: true }).split('\n');
    rest = joined(rest, end, maxChars);
    for (const next of others) {
      yield { number, text: rest };
      number++;
      rest = joined('', next, maxChars);
    }
  }
  rest = joined(rest, decoder.decode(), maxChars);
  if (rest !== '') yield { number, text: rest };
}

const joined = (start: string | null, end: string, maxChars: number): string | null =>
  start === null || start.length + end.length > maxChars ? null : start + end;
