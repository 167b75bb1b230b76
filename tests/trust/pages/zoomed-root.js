// A page at another zoom of its own.
document.documentElement.style.zoom = '1.5';
attack(() => {});
