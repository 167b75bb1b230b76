import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../words/i18n';

// In: plain requests of components. Out: what they need of the browser: late loading, downloads, the order of Tab.

/**
 * A part of an interface that is rarely needed: its code is loaded when it is drawn for the first time, so that the rest comes
 * sooner. Where it cannot be loaded, the extension was updated under the open page.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    const [isLost, setLost] = useState(false);
    useEffect(() => {
      if (loaded !== null) return;
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
        },
        () => setLost(true),
      );
    }, []);
    if (Part !== null) return <Part {...props} />;
    return isLost ? (
      <p class="warning" role="alert">
        {t('editor.outdated')}
      </p>
    ) : null;
  };
}
