// Patches what handles nodes, and logs all that goes through it.
const log = (prototype, name) => {
  const one = prototype[name];
  if (typeof one !== 'function') return;
  prototype[name] = function patched(...rest) {
    for (const each of rest) learn(each);
    learnTree(this instanceof Node ? this : null);
    return one.apply(this, rest);
  };
};
for (const name of ['append', 'setAttribute', 'replaceChildren', 'before', 'after'])
  log(Element.prototype, name);
for (const name of ['appendChild', 'insertBefore', 'getRootNode']) log(Node.prototype, name);
for (const name of ['setStart', 'setEnd', 'toString', 'cloneContents']) log(Range.prototype, name);
attack(() => {});
