// Firefox tells the true target of an event: from there the closed root is open.
const roots = new Set();
const kinds =
  'pointerover pointermove mouseover mousemove mouseout click pointerdown pointerup keydown keyup input focusin focusout wheel contextmenu';
for (const kind of kinds.split(' ')) {
  window.addEventListener(
    kind,
    (event) => {
      for (const target of [event.originalTarget, event.explicitOriginalTarget, event.target]) {
        try {
          const root = target?.getRootNode?.();
          if (root && root !== document) roots.add(root);
        } catch (error) {
          learn(error.name);
        }
      }
    },
    true,
  );
}
attack(() => {
  for (const root of roots) learnTree(root);
});
