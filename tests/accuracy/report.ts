/** Prints the figures of a corpus on one line, shares with four digits. */
export function report(corpus: string, figures: Readonly<Record<string, number>>): void {
  const printed = Object.entries(figures).map(
    ([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(4)}`,
  );
  console.info(`accuracy of ${corpus}: ${printed.join(', ')}`);
}
