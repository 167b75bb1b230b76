import { changeSettings } from '../../../lib/store';
import { attempt } from '../../ui/notice/attempt';
import { failureText } from '../../ui/store/failure-text';
import { hostOf } from './active-page';
import { usePopup } from './popup-context';

export interface Site {
  /** Null where the browser keeps extensions out. */
  readonly host: string | null;
  /** Whether Bên Lề is switched on there. */
  readonly isOn: boolean;
  switchTo(isOn: boolean): Promise<void>;
}

/** The newspaper of the page at hand, and the switch for it. */
export function useSite(): Site {
  const { store, page, settings, notify } = usePopup();
  const { offHosts } = settings;
  const host = hostOf(page.url);
  return {
    host,
    isOn: host === null || !offHosts.includes(host),
    async switchTo(isOn) {
      if (host === null) return;
      const others = offHosts.filter((each) => each !== host);
      const change = { offHosts: isOn ? others : [...others, host] };
      const result = await attempt(() => changeSettings(store, change));
      if (result.kind === 'failed') notify({ text: failureText(result.reason) });
    },
  };
}
