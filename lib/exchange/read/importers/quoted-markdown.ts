/** A passage with what stands below it. */
interface QuotedPassage {
  readonly quote: string;
  readonly tags: readonly string[];
  readonly note: string;
}

/**
 * Omnivore's form of highlights: lines that begin with ">", a line of `#labels`, the note. A quote follows the one before
 * directly, or behind its labels and note.
 */
export function parseQuotes(markdown: string): readonly QuotedPassage[] {
  const found: { quote: string[]; below: string[] }[] = [];
  let wasQuote = false;
  for (const line of markdown.split(/\r?\n/)) {
    const [isQuote, text = ''] = [line.startsWith('>'), line.replace(/^> ?/, '')];
    const last = found.at(-1);
    if (isQuote && wasQuote) last?.quote.push(text);
    else if (isQuote) found.push({ quote: [text], below: [] });
    else last?.below.push(line);
    wasQuote = isQuote;
  }
  return found.map(({ quote, below }) => {
    const first = below.findIndex((line) => line.trim() !== '');
    const labels = labelsOf(below[first] ?? '');
    const note = labels.length > 0 ? below.slice(first + 1) : below;
    return { quote: quote.join('\n').trim(), tags: labels, note: note.join('\n').trim() };
  });
}

/** `#một nhãn #hai`; empty where the line is a note, such as a heading of Markdown. */
const labelsOf = (line: string): readonly string[] =>
  /^\s*#[^\s#]/.test(line)
    ? line
        .split(/(?:^|\s)#(?=\S)/)
        .map((label) => label.trim())
        .filter((label) => label !== '')
    : [];
