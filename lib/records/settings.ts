import type { Colour } from './schema/colours';
import type { StoredTemplate } from './schema/records';

export interface Settings {
  /** Hosts on which the user switched Bên Lề off. */
  readonly offHosts: readonly string[];
  /** The colour that a shortcut or the note button uses: the last one chosen. */
  readonly lastColour: Colour;
  /** What a colour means to this user; a missing one has its default name. */
  readonly colourNames: Partial<Readonly<Record<Colour, string>>>;
  /** The user's own link to documents, with {number}, {year}, {symbol} or {query} in it; empty for none. */
  readonly ownLink: string;
  /** The form in which notes were exported last (an id of lib/exchange). */
  readonly exportFormat?: string | undefined;
  /** Whether to say that nothing was saved to a file for long; missing for yes. */
  readonly remindBackup?: boolean;
  /** For Markdown, in the order in which they are listed; missing where the user has none. */
  readonly templates?: readonly StoredTemplate[];
  /** That pink once meant "to verify" was said, and the user was asked what the notes of that colour are. */
  readonly pinkAsked?: boolean;
  /** The id of the one that notes are written by; missing for the form that Bên Lề has itself. */
  readonly chosenTemplate?: string;
}

export const defaultSettings: Settings = {
  offHosts: [],
  lastColour: 'yellow',
  colourNames: {},
  ownLink: '',
};
