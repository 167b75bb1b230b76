import type { WriteFailure } from '../records';
import type { RecordStore } from './record-store';
import type { StorageArea } from './storage-area';

const KEY = 'recovery';

/**
 * Opens the recovery page where a failure says that notes may be lost, once in a session of the browser: whoever closed it
 * does not want it at every page.
 * @param session `storage.session`
 */
export function createRecovery(
  session: StorageArea,
  open: () => Promise<unknown>,
): (failure: WriteFailure) => Promise<void> {
  let wasOffered = false;
  return async (failure) => {
    if (wasOffered || (failure !== 'damaged' && failure !== 'emptied')) return;
    wasOffered = true;
    if ((await session.get(KEY))[KEY] !== undefined) return;
    await session.set({ [KEY]: failure });
    await open();
  };
}

/** The same store; `failed` is called for each of its failures. */
export const observed = (
  store: RecordStore,
  failed: (failure: WriteFailure) => Promise<void>,
): RecordStore => ({
  ...store,
  failureOf(error) {
    const failure = store.failureOf(error);
    void failed(failure).catch(() => undefined);
    return failure;
  },
});
