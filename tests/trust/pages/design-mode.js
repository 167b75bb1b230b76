// Makes the whole page a field, and logs what changes in it.
document.addEventListener('DOMContentLoaded', () => {
  attack(() => {
    document.designMode = globalThis.__ticks % 4 === 3 ? 'on' : 'off';
  }, 500);
  new MutationObserver((changes) => {
    for (const { target, type } of changes) if (type === 'characterData') learn(target.data);
  }).observe(document.body, { characterData: true, subtree: true });
});
