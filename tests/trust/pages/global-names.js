// Takes every name that the extension might look for.
for (const name of ['benLe', 'browser', 'chrome', '__ben_le', 'mountInterface', 'Bên Lề']) {
  const heard = new Proxy(function anything() {}, {
    get: (_, key) => (learn(key), heard),
    apply: (_, __, rest) => (learn(JSON.stringify(rest)), heard),
    set: (_, key, value) => (learn(value), true),
  });
  try {
    Object.defineProperty(globalThis, name, { get: () => heard, set: learn, configurable: true });
  } catch {
    globalThis[name] = heard;
  }
}
attack(() => {});
