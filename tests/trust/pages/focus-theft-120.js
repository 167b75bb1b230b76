// Gives the focus to a field of its own every 120 ms, and reads what is typed into it.
document.addEventListener('DOMContentLoaded', () => {
  const field = document.createElement('input');
  field.style.cssText = 'position:fixed;top:0;left:0;width:60px';
  document.body.append(field);
  attack(() => {
    field.focus();
    learn(field.value);
  }, 120);
});
