// Lays a box over the whole window that lets clicks through, and fades the page.
document.addEventListener('DOMContentLoaded', () => {
  const cover = document.createElement('div');
  cover.style.cssText =
    'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgba(255,255,255,.6)';
  attack(() => {
    document.body.append(cover);
    if (cover.showPopover && !cover.matches(':popover-open')) {
      cover.popover = 'manual';
      cover.showPopover();
    }
  }, 250);
});
