/** A list in JSON, piece by piece: one value a line, so that no value waits for the others. */
export async function* jsonList(values: AsyncIterable<string>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const value of values) {
    yield before + value;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** A value in JSON. Half of a surrogate pair, which some readers refuse, becomes the sign for a lost character. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.toWellFormed() : each,
  );
