import { serveRegex } from '../../../lib/exchange';

// What entrypoints/regex-worker.ts does, without the wrapping of a build.
serveRegex(self);
