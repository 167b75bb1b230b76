// Wraps every listener that anybody adds, and logs each event.
const real = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function addEventListener(kind, listener, options) {
  const wrapped = (event) => {
    learn(event.key);
    learn(event.data);
    learn(typeof event.data === 'object' ? JSON.stringify(event.data) : '');
    learn(event.target?.value);
    return typeof listener === 'function'
      ? listener.call(this, event)
      : listener?.handleEvent(event);
  };
  return real.call(this, kind, listener ? wrapped : listener, options);
};
attack(() => {});
