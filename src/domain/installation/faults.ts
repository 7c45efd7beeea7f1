/** Something in a file that cannot be applied, and how to mend it. */
export interface Fault {
  path: (string | number)[];
  message: string;
}

/** Returns how to mend what a verb refused: one sentence for each of its problems. */
export function mended(refused: { refused: string }): string {
  const { problems = [] } = refused as { problems?: readonly (string | Problem)[] };
  if (refused.refused !== 'invalid') return sentences[refused.refused] ?? `It was refused: ${refused.refused}.`;
  return problems.map(problemInWords).join(' ');
}

/** A problem of a verb with one field of its form. */
export interface Problem {
  field: string;
  problem: string;
  min?: number;
  max?: number;
  /** The length of a text, and the names in braces that it may not or must have. */
  characters?: number;
  unknown?: readonly { name: string; meant: string | null }[];
  known?: readonly string[];
  names?: readonly string[];
  name?: string;
  by?: string;
}

function problemInWords(given: string | Problem): string {
  if (typeof given === 'string') return sentences[given] ?? `It was refused: ${given}.`;
  const { field, problem, min, max } = given;
  const limits = min === undefined ? (max === undefined ? '' : ` At most ${max}.`) : ` From ${min} to ${max}.`;
  return `${field}: ${sentences[problem] ?? `It was refused: ${problem}.`}${limits}`;
}

/** One sentence for each refusal of the verbs that a file calls. */
const sentences: Record<string, string> = {
  demonstration: 'This is the database of the demonstration. Name another in DATABASE_URL or BELFRY_DATA.',
  prefixTaken: 'Another desk has this prefix. Choose another one.',
  mailboxTaken: 'Another desk has this mailbox. Remove it there first, or choose another address.',
  mailbox: 'This is no e-mail address.',
  last: 'A desk keeps at least one mailbox. Add another one first.',
  unread: 'Mail to this mailbox waits to be read. Apply the file again when it was read.',
  missing: 'It no longer exists. Take the entry out of the file.',
  languages: 'Name at least one language, the desk’s own first.',
  zone: 'Write a time zone, such as Europe/Brussels.',
  hours: 'Write hours as "08:30-12:00, 13:00-17:00", rising and apart.',
  phone: 'Write a phone number, such as "+32 2 555 01 10", between quotes.',
  reminders: 'Write rising days that are all before the day of the closing notice.',
  figure: 'Write a whole number.',
  nameMissing: 'Write the name in all four languages.',
  nameLong: 'Shorten the name.',
  badDate: 'Write a coming date that is a working day, as 2027-05-07.',
  known: 'This day is off already. Take the entry out of the file.',
  reasonMissing: 'Write a short reason in all four languages.',
  badDay: 'Write a day of the year, such as 07-15.',
  badOffset: 'Write days after Easter Sunday that a holiday may have, such as easter+39.',
  badFrom: 'Write a first day that is not past, as 2027-05-07.',
  badUntil: 'Write a last day that is not before the first one, at most a year later.',
  badHours: 'Write hours as "08:30-12:00, 13:00-17:00", or leave them out for a closed day.',
  nobody: 'Name desk, or the language of a phone line that exists.',
  tooMany: 'There are too many. Remove some that are no longer needed.',
  host: 'Write the name or the IP address of a server.',
  port: 'Write a port from 1 to 65535.',
  security: 'A secret is not sent without encryption. Choose tls or startTls.',
  user: 'Name the user who signs in.',
  tokenUrl: 'Name the token endpoint, an https address.',
  clientId: 'Name the client, as the provider calls it.',
  folder: 'Name folders that differ from each other.',
  startsAt: 'Write a point in time in the last ten years or the next year.',
  secret: 'Name the secret that this way of signing in needs: password, clientSecret or refreshToken.',
  long: 'The name of the mailbox is too long for an address per letter. Write null.',
  name: 'Write a name that is not empty and not too long.',
  nameTaken: 'Another team of the desk has this name. Choose another one.',
  email: 'This is no e-mail address.',
  roles: 'Name at least one role.',
  lastAdministrator: 'A desk keeps at least one administrator. Make somebody else administrator first.',
  elsewhere: 'This person works at a desk that you do not administer.',
  taken: 'Another provider has this issuer.',
  otherPlace: 'The secret was entered for another issuer. Name it again.',
  issuer: 'Write the issuer as an https address without a query.',
  scopes: 'The scopes include openid.',
};

/** Returns how to mend a text in one language. */
export function textInWords({ problem, max, characters, unknown = [], known, names = [], name, by }: Problem): string {
  const braced = (words: readonly string[]) => words.map((word) => `{${word}}`).join(', ');
  switch (problem) {
    case 'missing':
      return 'Write it in all four languages.';
    case 'long':
      return `Shorten it from ${characters} to ${max} characters.`;
    case 'brace':
      return 'Close each brace, as in {number}.';
    case 'unknown':
      return unknown
        .map(
          ({ name: typed, meant }) =>
            `There is no {${typed}}. Write ${meant ? `{${meant}}` : `one of ${braced(known ?? [])}`}.`,
        )
        .join(' ');
    case 'lacking':
      return `Add ${braced(names)}: a promise depends on it.`;
    case 'beside':
      return `Write {${name}} on a line of its own.`;
    case 'swallowed':
      return `Move {${name}} out of the paragraph of {${by}}, which may be left out.`;
    case 'numbered':
      return 'Take the number out. It is added to each subject.';
    default:
      return problemInWords({ field: '', problem }).replace(/^: /, '');
  }
}
