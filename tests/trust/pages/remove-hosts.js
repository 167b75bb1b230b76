// Takes away whatever is added beside the page's own boxes.
const own = new Set();
document.addEventListener('DOMContentLoaded', () => {
  for (const element of [...document.documentElement.children, ...document.body.children])
    own.add(element);
  new MutationObserver(() => {
    for (const element of [...document.documentElement.children, ...document.body.children])
      if (!own.has(element)) element.remove();
  }).observe(document.documentElement, { childList: true, subtree: true });
});
attack(() => {});
