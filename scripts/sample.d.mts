/** The project's folder. */
export const root: string;
export const sampleUrl: string;
/** The sample article, to be served under `sampleUrl`. */
export function samplePages(): Record<string, string>;
