// Looks into every frame of the window by number, name and tree.
attack(() => {
  learn(window.length);
  for (let at = 0; at < window.length; at += 1) {
    for (const look of [
      (one) => one.name,
      (one) => one.location.href,
      (one) => one.document.body.textContent,
    ]) {
      try {
        learn(look(window[at]));
      } catch (error) {
        learn(error.name);
      }
    }
  }
});
