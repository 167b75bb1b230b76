// Hides whatever is added beside the page's own boxes.
document.addEventListener('DOMContentLoaded', () => {
  const own = new Set([...document.documentElement.children, ...document.body.children]);
  attack(() => {
    for (const element of [...document.documentElement.children, ...document.body.children]) {
      if (own.has(element)) continue;
      element.hidden = true;
      element.style.setProperty('display', 'none', 'important');
      element.style.setProperty('opacity', '0', 'important');
      element.inert = true;
    }
  });
});
