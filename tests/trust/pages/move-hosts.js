// Puts what is added elsewhere, again and again: a frame that is moved loads anew.
document.addEventListener('DOMContentLoaded', () => {
  const own = new Set([...document.documentElement.children, ...document.body.children]);
  attack(() => {
    for (const element of [...document.documentElement.children, ...document.body.children]) {
      if (own.has(element)) continue;
      (element.parentElement === document.body ? document.documentElement : document.body).append(
        element,
      );
    }
  }, 700);
});
