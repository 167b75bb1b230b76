// A clock that mutates the page five times a second.
document.addEventListener('DOMContentLoaded', () => {
  const clock = document.createElement('b');
  document.querySelector('.top .row').append(clock);
  attack(() => clock.replaceChildren(String(globalThis.__ticks)), 200);
});
