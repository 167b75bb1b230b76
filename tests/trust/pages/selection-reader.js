// Reads the selection and what stands around it.
attack(() => {
  const selection = getSelection();
  learn(selection);
  learnTree(selection.anchorNode?.getRootNode());
  learn(selection.anchorNode?.textContent);
  for (let at = 0; at < selection.rangeCount; at += 1)
    learn(selection.getRangeAt(at).cloneContents().textContent);
});
