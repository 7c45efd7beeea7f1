import type { DirectoryFilesWords } from '#locales/admin/directory-files/fr.ts';

export const en: DirectoryFilesWords = {
  title: 'Import and export',
  lead: 'Three CSV files hold the whole directory. What is in no file stays as it is.',
  export: 'Export',
  kinds: { organisations: 'Organisations', sites: 'Sites', entitlements: 'Editors and owners' },
  download: ({ name }) => `${name} (CSV)`,
  import: 'Import',
  file: {
    label: 'CSV file',
    hint: ({ lines, size }) =>
      `In UTF-8, parted by semicolons or commas, ${lines} lines and ${size} at most. Its header says which of the three it is. Import organisations first, then sites, then people.`,
    choose: 'Choose a file',
  },
  check: 'Check',
  checkText: 'The check changes nothing: it says, line by line, what the file would change.',
  columns: {
    title: 'Columns of each file',
    text: [
      'A column that is missing leaves its values as they are; an empty cell clears them. Within a cell, a bar (|) parts the items of a list.',
      'Organisations: “id” comes from an export. Without it the row means the organisation of that French name, else a new one. “email-nl” and the like are only for a language with contact details of its own.',
      'Sites: “number” says which site it is. “organisation” is the name of the organisation in any of the four languages, or its id.',
      'Editors and owners: “role” is editor, owner, or none to withdraw the role. “shared-mailbox” is yes or no. The name is used where the person is not known yet; “since” is for the export alone.',
      'An import may go above the number of editors of a site: then all keep access, and none is added by hand until there is room.',
    ],
  },

  result: {
    title: ({ kind }) => `What the file would change: ${kind}`,
    counts: ({ added, changed, same, refused }) =>
      `${added} added, ${changed} changed, ${same} the same, ${refused} refused.`,
    nothing: 'The file changes nothing.',
    refused: ({ count }) =>
      count === 1
        ? 'One line is refused, and nothing can be carried out. Correct the file and check it again.'
        : `${count} lines are refused, and nothing can be carried out. Correct the file and check it again.`,
    carryOut: 'Carry out',
    carryOutText: 'Exactly what is listed here, all of it or nothing. Possible for an hour.',
    anew: 'The directory has changed meanwhile. Nothing was written: this is what the same file would change now.',
    more: ({ count }) => `And ${count} more lines of this kind.`,
    line: 'Line',
    row: 'Entry',
    outcome: 'Effect',
    details: 'Details',
    outcomes: { added: 'added', changed: 'changed', refused: 'refused' },
    aboveCap: 'above the number of editors',
    problem: ({ column, text }) => `Column “${column}”: ${text}`,
  },
  done: ({ count }) => (count === 1 ? 'One line is carried out.' : `${count} lines are carried out.`),
  gone: 'This file is no longer kept. Choose it again and check it.',

  problems: {
    none: 'Choose a file',
    empty: 'The file is empty. Export a file first to see its shape',
    tooLarge: ({ size }) => `The file is larger than ${size}. Split it`,
    tooManyLines: ({ lines }) => `The file has more than ${lines} lines. Split it`,
    encoding: 'The file is not in UTF-8. Save it as “CSV UTF-8”',
    quotes: ({ line }) =>
      `Quotation marks are not closed near line ${line}. In a quoted cell, double those of the text`,
    header: ({ header }) =>
      `The header “${header}” belongs to none of the three files. Export a file to see its columns`,
    unknownColumn: ({ column }) => `There is no column “${column}”. Correct its name or take it out`,
    missingColumn: ({ column }) => `The column “${column}” is missing. Add it`,
    twiceColumn: ({ column }) => `The column “${column}” is there twice. Keep one`,
    cells: ({ line }) =>
      `Line ${line} has more cells than the header, or a cell that is too long. Put cells that hold the separator in quotation marks`,
  },
};
