import type { FindPassages } from '../../components/library/passages';
import { prepare } from '../../lib/anchor';

/** Finds passages as the reader does on the live page, in a stored text. */
export const findPassages: FindPassages = (text, annotations) => {
  const matcher = prepare(text);
  return annotations.map(({ target: { quote, position } }) =>
    matcher.match(quote.exact, {
      prefix: quote.prefix,
      suffix: quote.suffix,
      hint: position.start,
    }),
  );
};
