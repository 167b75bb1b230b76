// What every hostile page has: a list of what it learned, and a clock by which the runner sees that its attacks had their turn.
(() => {
  const learned = [];
  const { push } = Array.prototype;
  const asText = String;
  globalThis.__learned = learned;
  globalThis.__ticks = 0;
  globalThis.learn = (what) => {
    try {
      push.call(learned, asText(what));
    } catch {
      // Nothing to be learned from it.
    }
  };
  /** All that can be read of a tree: text, values, the documents of frames in it. */
  globalThis.learnTree = (root) => {
    if (!root) return;
    learn(root.textContent);
    for (const one of root.querySelectorAll?.('textarea,input,iframe,[contenteditable]') ?? []) {
      learn(one.value);
      learn(one.outerHTML);
      try {
        learn(one.contentDocument?.documentElement.outerHTML);
        learn(one.contentWindow?.location.href);
      } catch (error) {
        learn(error.name);
      }
    }
  };
  /** Runs an attack again and again. */
  globalThis.attack = (run, milliseconds = 50) =>
    setInterval(() => {
      try {
        run();
      } catch (error) {
        learn(`${error.name}: ${error.message}`);
      }
      globalThis.__ticks += 1;
    }, milliseconds);
})();
