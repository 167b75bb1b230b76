// Searches for words of the card: Firefox then selects in closed roots too.
attack(() => {
  for (const words of ['Đã lưu', 'Ghi chú', 'Xong', 'zq']) {
    if (!window.find?.(words, false, false, true, false, true)) continue;
    const node = getSelection().anchorNode;
    if (node?.getRootNode() !== document) learnTree(node.getRootNode());
  }
  getSelection().removeAllRanges();
}, 400);
