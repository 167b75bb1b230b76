// Writes its address anew all the time, and looks for what others leave in it.
attack(() => {
  history.replaceState({ at: globalThis.__ticks }, '');
  learn(location.href);
  learn(document.referrer);
  for (const store of [localStorage, sessionStorage]) learn(JSON.stringify({ ...store }));
  indexedDB.databases?.().then((all) => learn(JSON.stringify(all)));
  caches?.keys().then((all) => learn(all));
}, 250);
