// Makes every shadow root an open one, and reads them.
const real = Element.prototype.attachShadow;
const roots = [];
Element.prototype.attachShadow = function attachShadow(init) {
  const root = real.call(this, { ...init, mode: 'open' });
  roots.push(root);
  return root;
};
attack(() => {
  for (const root of roots) learnTree(root);
  for (const element of document.querySelectorAll('*')) learnTree(element.shadowRoot);
});
