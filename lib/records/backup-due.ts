/** What is known of backups. Times are ISO 8601. */
export interface BackupFacts {
  /** When all notes were last saved to a file, or read from one into an empty store. */
  readonly savedAt: string | null;
  /** The user does not want to be reminded until then. */
  readonly putOffUntil: string | null;
  readonly firstNoteAt: string | null;
  /** When a note was last changed. */
  readonly changedAt: string | null;
}

const DAY_MS = 86_400_000;
/** Days without a backup after which the user is reminded. */
const REMIND_AFTER_DAYS = 14;

/**
 * Days since all notes were last saved elsewhere, or since the first note where they never were; null where there is nothing
 * to be reminded of: no notes, none changed since, not long enough, or put off.
 */
export function daysWithoutBackup(facts: BackupFacts, now: Date): number | null {
  const since = facts.savedAt ?? facts.firstNoteAt;
  if (since === null || facts.changedAt === null) return null;
  const isPutOff = facts.putOffUntil !== null && Date.parse(facts.putOffUntil) > now.getTime();
  const isChanged =
    facts.savedAt === null || Date.parse(facts.changedAt) > Date.parse(facts.savedAt);
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
  return isChanged && !isPutOff && days >= REMIND_AFTER_DAYS ? days : null;
}

/** When to remind again (ISO 8601): a week later. */
export const nextReminder = (now: Date): string =>
  new Date(now.getTime() + 7 * DAY_MS).toISOString();
