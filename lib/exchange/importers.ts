import { backupImporter } from './backup/backup-importer';
import { jsonImporter } from './backup/json-importer';
import type { Importer } from './plan';
import { clipperImporter } from './read/importers/read-clipper';
import { hypothesisImporter } from './read/importers/read-hypothesis';
import { omnivoreImporter } from './read/importers/read-omnivore';
import { pocketImporter } from './read/importers/read-pocket';
import { raindropImporter } from './read/importers/read-raindrop';
import { readwiseImporter } from './read/importers/read-readwise';
import { w3cImporter } from './read/importers/read-w3c';

/**
 * Every kind of file that can be read, the surest to recognise first. It stands apart from the door, so that pages which only
 * write files load none of it.
 */
export const importers: readonly Importer[] = [
  backupImporter,
  jsonImporter,
  omnivoreImporter,
  pocketImporter,
  w3cImporter,
  hypothesisImporter,
  clipperImporter,
  readwiseImporter,
  raindropImporter,
];
