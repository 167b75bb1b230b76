// Takes all style from what is not the page's own.
const style = document.createElement('style');
style.textContent = `
  html > :not(head, body), body > :not(header, .page, footer, script) { all: unset !important; display: none !important; }
  ::highlight(bl-yellow), ::highlight(bl-cite) { background: none !important; color: inherit !important; }`;
document.head.append(style);
attack(() => {
  for (const element of document.querySelectorAll('html > :not(head, body)'))
    learn(getComputedStyle(element).cssText.length);
});
