import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BlockChange } from '../../../lib/records';
import { t } from '../../ui/words/i18n';
import type { PlacedNotes } from './placed-notes';
import type { BlockRow } from './text-rows';
import { type Run, runsOf } from './text-runs';

interface BlockProps {
  readonly row: BlockRow;
  /** Which row of the text it is, from 0. */
  readonly at: number;
  readonly lang: string;
  readonly name: string;
  /** What a moved block was called. */
  readonly formerName: string;
  readonly placed: PlacedNotes;
}

const kinds = {
  same: () => '',
  changed: () => t('library.kindChanged'),
  added: () => t('library.kindAdded'),
  removed: () => t('library.kindRemoved'),
  moved: () => t('library.kindMoved'),
} satisfies Record<BlockChange['kind'], () => string>;

/** A block of the article: what was taken out struck through, what was put in underlined. */
export function Block({ row: { change }, at, lang, name, formerName, placed }: BlockProps) {
  const { kind, before, after } = change;
  const role = (after ?? before)?.role ?? 'paragraph';
  const runs = useMemo(
    () =>
      runsOf(
        change,
        before ? placed.before.parts.get(before.index) : undefined,
        after ? placed.after.parts.get(after.index) : undefined,
      ),
    [change, placed],
  );
  const text = runs.map((run, nth) => <StyledRun key={nth} run={run} />);
  const Element = role === 'heading' || role === 'headline' ? 'h3' : 'p';
  const style = { '--row': at + 1 };
  if (kind === 'same') {
    return (
      <div class="block" data-role={role} style={style}>
        <Element class="block-text" lang={lang}>
          {text}
        </Element>
      </div>
    );
  }
  const was = kind === 'moved' ? t('library.movedFrom', [formerName]) : null;
  const label = [name, kinds[kind](), was].filter(Boolean).join(', ');
  return (
    <section
      class="block"
      data-role={role}
      data-change={kind}
      style={style}
      tabIndex={-1}
      aria-label={label}
    >
      <p class="block-label" aria-hidden="true">
        <span class="block-kind">{kinds[kind]()}</span>
        <span class="block-name">{was ?? name}</span>
      </p>
      <Element class="block-text" lang={lang}>
        {text}
      </Element>
    </section>
  );
}

/** Says in style sheets' content, which is read aloud and never copied, what many screen readers keep silent. */
function StyledRun({ run: { kind, text, parts } }: { run: Run }) {
  let drawn: ComponentChildren = text;
  for (const { annotation, uncertain } of parts) {
    drawn = (
      <mark
        class="passage"
        data-colour={annotation.colour}
        data-place={uncertain ? 'uncertain' : 'found'}
      >
        {drawn}
      </mark>
    );
  }
  const end = t('library.end');
  if (kind === 'removed') {
    return (
      <del data-said={t('library.deleted')} data-end={end}>
        {drawn}
      </del>
    );
  }
  if (kind === 'added') {
    return (
      <ins data-said={t('library.inserted')} data-end={end}>
        {drawn}
      </ins>
    );
  }
  return <>{drawn}</>;
}
