// Patches all that carries messages and turns things into text.
const spy = (owner, name) => {
  const one = owner[name];
  owner[name] = function spied(...rest) {
    for (const each of rest) {
      learn(each);
      if (typeof each === 'object' && each !== null)
        for (const value of Object.values(each)) learn(value);
    }
    const answer = one.apply(this, rest);
    if (typeof answer === 'string') learn(answer);
    return answer;
  };
};
spy(window, 'postMessage');
spy(MessagePort.prototype, 'postMessage');
spy(JSON, 'stringify');
spy(JSON, 'parse');
spy(window, 'structuredClone');
const Channel = MessageChannel;
globalThis.MessageChannel = function MessageChannel() {
  const channel = new Channel();
  for (const port of [channel.port1, channel.port2])
    port.addEventListener('message', ({ data }) => learn(data));
  return channel;
};
attack(() => {});
