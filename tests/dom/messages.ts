import vi from '../../locales/vi.yml?raw';

/** The Vietnamese messages as a browser keeps them: "popup_tabAll"; plurals as "one | many". */
const messages = readMessages(vi);

/** A browser's `chrome.i18n`, as far as messages go. Import this module before anything that shows words. */
const i18n = {
  getMessage: (key: string, substitutions: readonly string[] = []): string =>
    (messages.get(key) ?? '').replace(/\$(\d)/g, (_, nth) => substitutions[Number(nth) - 1] ?? ''),
  getUILanguage: () => 'vi',
};

Object.assign(globalThis, { chrome: { i18n, runtime: { id: 'test' } } });

/** Reads the part of YAML that the message files use: maps within maps, and strings that may be quoted. */
function readMessages(yaml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const path: string[] = [];
  for (const line of yaml.split('\n')) {
    const [, indent = '', key = '', value = ''] = /^( *)([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (key === '') continue;
    path.splice(indent.length / 2, path.length, key);
    if (value === '') continue;
    const text = value.replace(/^(['"])(.*)\1$/, '$2').replaceAll("''", "'");
    const isPlural = /^(\d+|n)$/.test(key);
    const name = (isPlural ? path.slice(0, -1) : path).join('_');
    const before = found.get(name);
    found.set(name, isPlural && before !== undefined ? `${before} | ${text}` : text);
  }
  return found;
}
