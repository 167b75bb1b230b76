// Comes back from the cache of pages and looks at what is left in its tree.
addEventListener('pageshow', ({ persisted }) => {
  learn(persisted);
  learn(JSON.stringify(performance.getEntriesByType('navigation')[0]?.notRestoredReasons));
});
addEventListener('pagehide', () => {
  for (const element of document.documentElement.children)
    if (element !== document.body && element !== document.head) learn(element.outerHTML);
});
attack(() => {
  for (let at = 0; at < window.length; at += 1) learn(window[at].name);
});
