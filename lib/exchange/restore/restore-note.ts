import { type Annotation, othersWithinLimit } from '../../records';

/**
 * A note as a file has it, over an older one that is stored. Nothing that the user wrote here is lost: a text whose words are
 * not all in the file's note is kept beside it, in `others`. A text that was only typed further stands in the file's note
 * already, so that a backup over the profile of last month does not leave a copy on every note.
 *
 * The other way round, where the note here is newer, nothing of the file is taken: an old backup brings no old texts back.
 * @param device the eight letters of this profile
 * @returns null where there is no room for the text
 */
export function restoreNote(
  stored: Annotation,
  row: Annotation,
  device: string,
): Annotation | null {
  // The file only says that it was emptied for good: here that is the trash, from where it can be taken.
  if (row.purgedAt !== undefined) {
    return { ...stored, deletedAt: row.deletedAt ?? row.updatedAt, updatedAt: row.updatedAt };
  }
  const written = [...stored.others, { text: stored.note, device, at: stored.updatedAt }];
  const ours = written.filter(
    ({ text }) =>
      !row.note.includes(text.trim()) && !row.others.some((their) => their.text === text),
  );
  const theirs = row.others.filter(({ text }) => !ours.some((our) => our.text.includes(text)));
  const others = othersWithinLimit([...ours, ...theirs]);
  return others && { ...row, others };
}
