import { readdirSync, readFileSync } from 'node:fs';
import { parseMessagesText } from '@wxt-dev/i18n/build';

/** The texts of one message: one, or one for each plural form. */
function textsOf(message) {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
}

/** Positions ($1) and names ({count}) that a message fills in, over all its plural forms. */
function placeholders(message) {
  const found = textsOf(message).flatMap(
    (text) => text.match(/\$\d|\{[^}]*\}|\$[A-Za-z_]+\$/g) ?? [],
  );
  return [...new Set(found)].sort().join(' ');
}

function read(yaml) {
  const messages = parseMessagesText(yaml, 'YAML');
  return new Map(messages.map((message) => [message.key.join('.'), message]));
}

/**
 * @param {Readonly<Record<string, string>>} files YAML of @wxt-dev/i18n by the language's name
 * @returns {string[]} messages that one language has and another has not, is empty, or fills in differently
 */
export function messageProblems(files) {
  const languages = Object.entries(files).map(([name, yaml]) => ({ name, messages: read(yaml) }));
  const keys = new Set(languages.flatMap(({ messages }) => [...messages.keys()]));
  return [...keys].flatMap((key) => {
    const found = languages.map(({ name, messages }) => ({ name, message: messages.get(key) }));
    const missing = found.filter(({ message }) => !message).map(({ name }) => name);
    if (missing.length > 0) return [`${key}: missing in ${missing.join(', ')}`];
    const empty = found.filter(({ message }) => textsOf(message).some((text) => !text.trim()));
    const filled = found.map(({ name, message }) => `${name} [${placeholders(message)}]`);
    const differ = new Set(found.map(({ message }) => placeholders(message))).size > 1;
    return [
      ...empty.map(({ name }) => `${key}: empty in ${name}`),
      ...(differ ? [`${key}: placeholders differ: ${filled.join(', ')}`] : []),
    ];
  });
}

/** @returns {import('./check.mjs').Outcome} */
export function checkMessages() {
  const names = readdirSync('locales').filter((name) => name.endsWith('.yml'));
  const files = names.map((name) => [name, readFileSync(`locales/${name}`, 'utf8')]);
  const problems = messageProblems(Object.fromEntries(files));
  return { problems: names.length > 1 ? problems : ['locales: vi and en must both be there'] };
}
