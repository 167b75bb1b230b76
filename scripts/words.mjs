import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {(key: string, ...values: string[]) => string} Words the message of a key such as `page.note`; throws when there is none */

/**
 * What the built extension says in a language, so that a driver presses the button that a user sees, in
 * any language and after any change of wording.
 *
 * @param {string} build folder of the built extension
 * @param {string} language
 * @returns {Words} with $1, $2 filled in
 */
export function readWords(build, language) {
  const messages = JSON.parse(
    readFileSync(join(build, '_locales', language, 'messages.json'), 'utf8'),
  );
  return (key, ...values) => {
    const message = messages[key.replaceAll('.', '_')]?.message;
    if (message === undefined) throw new Error(`No message "${key}" in ${language}`);
    return message.replace(
      /\$(\d)/g,
      (/** @type {string} */ _, /** @type {string} */ at) => values[Number(at) - 1] ?? '',
    );
  };
}
