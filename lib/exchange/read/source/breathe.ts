/** Lets everything else that waits have its turn: a page answers while a long file is read. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
