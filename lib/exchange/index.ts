import type { Format } from './format';
import { json } from './json';
import { markdown } from './markdown';

export { fileName } from './file-name';
export type { Format, FormatContext } from './format';

/** Every format there is, in the order in which they are offered. */
export const formats: readonly Format[] = [markdown, json];
