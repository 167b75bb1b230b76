/** The folder of the table that a file stands in: `lib/text`, `components/popup`, `entrypoints`. */
export function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'entrypoints' ? top : `${top}/${second}`;
}

/** Whether a path is the place named: a file without its ending, a folder, a package. */
export const isWithin = (path: string, place: string): boolean =>
  path === place || path === `${place}.ts` || path.startsWith(`${place}/`);
