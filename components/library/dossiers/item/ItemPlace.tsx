import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { formatCount, t } from '../../../ui/words/i18n';
import { useDossier } from '../dossier-context';
import { placed } from '../item-moves';

interface ItemPlaceProps {
  readonly id: string;
  /** From 0. */
  readonly at: number;
  readonly count: number;
}

/** The number of an item. Pressed, it is a field: another number takes the item there, however far that is. */
export function ItemPlace({ id, at, count }: ItemPlaceProps) {
  const { move, show } = useDossier();
  const [isTyping, setTyping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasTyping = useRef(false);
  useEffect(() => {
    if (isTyping) field.current?.select();
    else if (wasTyping.current) opener.current?.focus();
    wasTyping.current = isTyping;
  }, [isTyping]);
  if (count < 2) return null;
  if (!isTyping) {
    return (
      <Button
        ref={opener}
        class="item-place"
        aria-label={t('dossier.place', [formatCount(at + 1), formatCount(count)])}
        title={t('dossier.place', [formatCount(at + 1), formatCount(count)])}
        onPress={() => setTyping(true)}
      >
        {formatCount(at + 1)}
      </Button>
    );
  }
  const go = () => {
    const to = Math.round(Number(field.current?.value ?? Number.NaN)) - 1;
    setTyping(false);
    if (!Number.isFinite(to)) return;
    const within = Math.max(0, Math.min(count - 1, to));
    move((items) => placed(items, id, within));
    show(id, true);
  };
  return (
    <input
      ref={field}
      class="item-place"
      type="number"
      inputMode="numeric"
      min={1}
      max={count}
      defaultValue={String(at + 1)}
      aria-label={t('dossier.placeTo', [formatCount(count)])}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter') go();
        else setTyping(false);
      }}
      onBlur={() => {
        wasTyping.current = false;
        setTyping(false);
      }}
    />
  );
}
