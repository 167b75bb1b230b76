const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(8)), (random) =>
    LETTERS.charAt(random % LETTERS.length),
  ).join('');

/** What a database of a schema is born with. */
export const firstMeta = (schema: number) =>
  [
    { key: 'schema', value: schema },
    { key: 'device', value: newDevice() },
    { key: 'revision', value: 0 },
  ] as const;
