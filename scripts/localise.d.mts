/** Copies a built extension and leaves it only one language; answers the copy's path. */
export function copyInLanguage(build: string, language: string, copy: string): Promise<string>;
