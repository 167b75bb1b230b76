import { prepare } from '../../lib/anchor';
import type { FindPassages } from '../../lib/records';

/** Finds passages as the annotator does on the live page, in a stored text. */
export const findPassages: FindPassages = (text, annotations) => {
  const matcher = prepare(text);
  return annotations.map(({ target: { quote, position } }) =>
    matcher.match(quote.exact, {
      prefix: quote.prefix,
      suffix: quote.suffix,
      ...(position && { hint: position.start }),
    }),
  );
};
