import { fileName } from '../../parts/file-name';

/** What breaks a link of Obsidian to the note, besides what no file system takes. */
const UNLINKED = /[#^[\]|]+/g;

/** A template's name for a note as a file's: with `.md`. */
export const noteFileName = (name: string): string =>
  fileName(name.replace(/\.md\s*$/i, '').replace(UNLINKED, ' '), 'md');

/** Deeper folders than these are no template's meaning. */
const MAX_FOLDERS = 10;

/** The folders of a template's path, each made safe: no `..`, no root, no drive. Empty for the vault itself. */
export const foldersOf = (path: string): readonly string[] =>
  path
    .split(/[/\\]+/)
    .map((part) => part.trim())
    .filter((part) => !/^[.\s]*$/.test(part))
    .slice(0, MAX_FOLDERS)
    // A name made safe ends with the extension that was asked for.
    .map((part) => fileName(part.replace(UNLINKED, ' '), 'd').slice(0, -2));
