// A page that turns its colours over: what is fixed to the window is then fixed to the page.
document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)';
attack(() => {});
