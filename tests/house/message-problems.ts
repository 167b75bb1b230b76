import { parseMessagesText } from '@wxt-dev/i18n/build';

type Message = ReturnType<typeof parseMessagesText>[number];

/** The texts of one message: one, or one for each plural form. */
function textsOf(message: Message): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
}

/** Positions ($1) and names ({count}) that a message fills in, over all its plural forms. */
function placeholders(message: Message): string {
  const names = textsOf(message).flatMap(
    (text) => text.match(/\$\d|\{[^}]*\}|\$[A-Za-z_]+\$/g) ?? [],
  );
  return [...new Set(names)].sort().join(' ');
}

function parseMessages(yaml: string): ReadonlyMap<string, Message> {
  const messages = parseMessagesText(yaml, 'YAML');
  return new Map(messages.map((message) => [message.key.join('.'), message]));
}

interface Translation {
  readonly language: string;
  readonly message: Message | undefined;
}

function keyProblems(key: string, translations: readonly Translation[]): string[] {
  const missing = translations.filter(({ message }) => !message).map(({ language }) => language);
  if (missing.length > 0) return [`${key}: missing in ${missing.join(', ')}`];
  const there = translations.flatMap(({ language, message }) =>
    message ? [{ language, texts: textsOf(message), filled: placeholders(message) }] : [],
  );
  const empty = there.filter(({ texts }) => texts.some((text) => !text.trim()));
  const filled = there.map((one) => `${one.language} [${one.filled}]`).join(', ');
  const differ = new Set(there.map((one) => one.filled)).size > 1;
  return [
    ...empty.map(({ language }) => `${key}: empty in ${language}`),
    ...(differ ? [`${key}: placeholders differ: ${filled}`] : []),
  ];
}

/** What a message tells the user to press: "choose “Citations”". Other words in such quotes are examples, or the user's. */
const PRESSED = /(?:choose|chọn|đã chỉ) “([^”$]+)”/g;

/** Words that a message tells the user to press, though nothing in this language is called so. */
function pressedProblems(language: string, messages: ReadonlyMap<string, Message>): string[] {
  const labels = new Set([...messages.values()].flatMap(textsOf));
  return [...messages].flatMap(([key, message]) =>
    textsOf(message)
      .flatMap((text) => [...text.matchAll(PRESSED)].map(([, label = '']) => label))
      .filter((label) => !labels.has(label))
      .map((label) => `${key}: nothing in ${language} is called “${label}”`),
  );
}

/**
 * Messages that one language has and another has not, that are empty, that are filled in differently, or that send the user
 * to a button which does not exist.
 *
 * @param files YAML of @wxt-dev/i18n by the language's name
 */
export function messageProblems(files: Readonly<Record<string, string>>): string[] {
  const languages = Object.entries(files).map(([language, yaml]) => ({
    language,
    messages: parseMessages(yaml),
  }));
  const keys = new Set(languages.flatMap(({ messages }) => [...messages.keys()]));
  return [
    ...[...keys].flatMap((key) =>
      keyProblems(
        key,
        languages.map(({ language, messages }) => ({ language, message: messages.get(key) })),
      ),
    ),
    ...languages.flatMap(({ language, messages }) => pressedProblems(language, messages)),
  ];
}
