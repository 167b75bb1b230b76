import { checkBySchema } from './by-schema';
import type { Answer, Data, Refusal, Rule, ToBackground } from './rule';
import { type BackgroundRules, rules } from './rules';
import type { Self } from './senders';
import { type Handle, listen } from './transport';

/**
 * Answers a message to the background. One from a sender that may not send it, or over its limits, is refused with an error
 * that names the message and the reason. Facts about a page come from `sender`, never from `data`.
 * Never used in a page: the schemas would come with it.
 * @param refused what to answer instead of the error where the data breaks a limit; null for the error
 * @returns a function that ends it
 */
export function serve<K extends ToBackground>(
  name: K,
  self: Self,
  handle: Handle<K>,
  refused: (refusal: Refusal) => Answer<K> | null = () => null,
): () => void {
  return listen(name, self, ruleOf(name), { handle, refused });
}

const table: BackgroundRules = rules;

function ruleOf<K extends ToBackground>(name: K): Rule<Data<K>> {
  const { from, data: schema } = table[name];
  return { from, check: (data) => checkBySchema(schema, data) };
}
