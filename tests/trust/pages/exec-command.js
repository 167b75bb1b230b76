// Writes into, selects, copies and deletes whatever has the focus.
attack(() => {
  if (document.activeElement === document.body) return;
  document.execCommand('insertText', false, 'HỎNG');
  document.execCommand('selectAll');
  learn(getSelection());
  document.execCommand('copy');
  document.execCommand('delete');
  document.execCommand('undo');
}, 60);
