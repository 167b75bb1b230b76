// Defines elements by every name our host may have, and opens what is put in them.
for (const name of ['ben-le', 'ben-le-host', 'bl-host', 'ben-le-editor', 'ben-le-card']) {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.inner = this.attachInternals();
        // One root is all that an element can have.
        this.attachShadow({ mode: 'open' });
      }
    },
  );
}
attack(() => {
  for (const element of document.querySelectorAll(
    'ben-le,ben-le-host,bl-host,ben-le-editor,ben-le-card',
  ))
    learnTree(element.inner?.shadowRoot);
});
