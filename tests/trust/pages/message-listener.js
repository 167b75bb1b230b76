// Hopes for the port: hears every message, and takes every port that comes.
window.addEventListener(
  'message',
  (event) => {
    learn(JSON.stringify(event.data));
    for (const port of event.ports) {
      port.onmessage = ({ data }) => learn(JSON.stringify(data));
      port.postMessage({ kind: 'do', id: 1, deed: { name: 'keep' } });
    }
  },
  true,
);
attack(() => {
  for (let at = 0; at < window.length; at += 1) window[at].postMessage('who are you', '*');
}, 200);
