// Takes every name that the extension might look for.
for (const name of ['benLe', 'browser', 'chrome', '__ben_le', 'mountInterface', 'Bên Lề']) {
  const heard = new Proxy(() => undefined, {
    get(_target, key) {
      learn(String(key));
      return heard;
    },
    apply(_target, _self, rest) {
      learn(JSON.stringify(rest));
      return heard;
    },
    set(_target, _key, value) {
      learn(value);
      return true;
    },
  });
  try {
    Object.defineProperty(globalThis, name, { get: () => heard, set: learn, configurable: true });
  } catch {
    globalThis[name] = heard;
  }
}
attack(() => {});
