// Asks what stands at points of the window, and which text is under them.
attack(() => {
  for (let x = 40; x < innerWidth; x += 80) {
    for (let y = 40; y < innerHeight; y += 60) {
      const element = document.elementFromPoint(x, y);
      if (element?.closest('.page,header,footer')) continue;
      learnTree(element?.shadowRoot);
      const caret = document.caretPositionFromPoint?.(x, y);
      learn(caret?.offsetNode?.textContent);
    }
  }
}, 300);
