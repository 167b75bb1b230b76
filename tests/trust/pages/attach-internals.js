// Asks every element that comes for its internals, which know a closed root.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      try {
        learnTree(node.attachInternals?.().shadowRoot);
      } catch (error) {
        learn(error.name);
      }
    }
  }
}).observe(document, { childList: true, subtree: true });
attack(() => {});
