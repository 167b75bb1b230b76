import type { RegexWorker } from '../../../lib/exchange';

/** As far as it is used; TypeScript does not know it yet. https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(input: string): unknown };
}

/** The policy's name stands in the extension's Content Security Policy. It lets one address pass, whatever is asked for. */
const POLICY = 'regex-worker';
const ADDRESS = '/regex-worker.js';

let address: unknown;

/** Browsers with Trusted Types start a worker only at an address that a policy has let pass. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  address ??=
    trustedTypes?.createPolicy(POLICY, { createScriptURL: () => ADDRESS }).createScriptURL('') ??
    ADDRESS;
  return address as string;
}

/** Starts the worker that runs regular expressions of templates, in a document of the extension. */
export const startRegexWorker = (): RegexWorker => new Worker(trustedAddress());
