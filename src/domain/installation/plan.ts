/** The effect of a file on one part of an installation. `unlisted` stands only in the database, and stays. */
export interface InstallationChange {
  what: 'create' | 'change' | 'remove' | 'same' | 'unlisted';
  path: (string | number)[];
  /** The name of an entry of a list, such as an address. */
  name?: string;
  /** The values before and after, as text. */
  detail?: string;
}

/** Whether applying it changes the database. */
export function isChange({ what }: InstallationChange): boolean {
  return what !== 'same' && what !== 'unlisted';
}
