/** The message of a key such as `reader.note`, with $1, $2 filled in; throws when there is none. */
export type Words = (key: string, ...values: string[]) => string;

/** What the built extension in a folder says in a language. */
export function readWords(build: string, language: string): Words;
