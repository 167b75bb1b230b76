/** Gives the user a file, under the name it should have. */
export function download(parts: BlobPart[], mime: string, name: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn; by then at the latest it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
