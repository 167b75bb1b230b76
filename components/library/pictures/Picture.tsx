import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../ui/words/i18n';

interface PictureProps {
  readonly title: string;
  /** Beside the title. */
  readonly choice?: ComponentChildren;
  /** Where there is nothing to draw. */
  readonly empty?: string;
  /** How it is used by keys. */
  readonly hint: string;
  /** What the columns of the table are called. */
  readonly columns: readonly string[];
  /** The same numbers as the picture shows, in the same order; the first is the name. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ComponentChildren;
}

/** A drawing with its title, and a table of the same numbers behind it. */
export function Picture(props: PictureProps) {
  const { title, choice, empty = t('pictures.none'), hint, columns, rows, children } = props;
  const heading = useId();
  return (
    <section class="picture" aria-labelledby={heading}>
      <div class="picture-head">
        <h2 id={heading} class="picture-title" dir="auto">
          {title}
        </h2>
        {choice}
      </div>
      {rows.length === 0 ? <p class="picture-hint">{empty}</p> : children}
      {rows.length > 0 && (
        <>
          <p class="picture-hint">{hint}</p>
          <details class="picture-table">
            <summary>{t('pictures.asTable')}</summary>
            <section
              class="picture-scroll"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: else nobody scrolls a long table by keys
              tabIndex={0}
              aria-label={t('pictures.tableOf', [title])}
            >
              <table>
                <thead>
                  <tr>
                    {columns.map((column) => (
                      <th key={column} scope="col">
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([name, ...values], at) => (
                    <tr key={at}>
                      <th scope="row" dir="auto">
                        {name}
                      </th>
                      {values.map((value, nth) => (
                        <td key={nth}>{value}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </details>
        </>
      )}
    </section>
  );
}
