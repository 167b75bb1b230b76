import { afterAll } from 'vitest';
import { type SharedChromium, sharedChromium } from './harness/shared';

/**
 * One Chromium for the tests of a file, closed after the last of them. A test that kills or restarts the browser, or loads the
 * extension anew, opens a session of its own (`openSession`). Either is ended with `leave`.
 */
export function browserOfFile(): SharedChromium {
  const shared = sharedChromium();
  afterAll(() => shared.close());
  return shared;
}
