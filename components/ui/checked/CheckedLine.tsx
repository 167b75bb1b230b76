import type { Verification } from '../../../lib/records';
import { formatMomentDay } from '../words/dates';
import { language } from '../words/i18n';
import { checkedStateName } from './checked-words';

const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/** The state of a passage's verification in a line, with its day, and what it was checked by: an address is a link. */
export function CheckedLine({ checked }: { readonly checked: Verification }) {
  const { state, source, at } = checked;
  const words = source.trim();
  return (
    <p class="checked-line" data-state={state}>
      <span class="checked-mark">{checkedStateName(state)}</span>
      {' · '}
      {formatMomentDay(at, language())}
      {words !== '' && ' · '}
      {WEB_ADDRESS.test(words) ? (
        <a href={words} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        <span dir="auto">{words}</span>
      )}
    </p>
  );
}
