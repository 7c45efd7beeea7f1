// Characters that a reader cannot see, or that make one text look like another.
const controls = /(?!\t|\n)\p{Cc}/gu;
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const overrides = /[\u202D\u202E]/gu;
const invisible = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;
const joiners = /[\u200C\u200D]/gu;

/** A text of several lines that a database takes and a page shows: lines end in `\n`, no controls, well-formed. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').replace(overrides, '');
}

/** One line, as it reads: what would reverse, hide or break it is gone. Longer than `charsMax`, it ends in an ellipsis. */
export function cleanLine(text: string, charsMax: number): string {
  const line = cleanWords(text.toWellFormed()).replace(directions, '').replace(invisible, '').trim();
  return line.length <= charsMax ? line : `${line.slice(0, charsMax - 1).toWellFormed()}…`;
}

/** A file name that shows its true ending and stands in no other folder (`../`, `C:\`), or null when nothing is left. */
export function cleanFileName(name: string, charsMax: number): string | null {
  const base = cleanLine(name, 10_000).replace(joiners, '').split(/[/\\]/).at(-1) ?? '';
  const clean = base
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^\.+|[. ]+$/g, '')
    .trim();
  return clean === '' ? null : shortened(clean, charsMax);
}

// Line breaks and tabs are blanks here, and a run of blanks is one. No-break blanks stay: French needs them.
function cleanWords(text: string): string {
  return text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').replace(controls, '');
}

// The ending tells what a file is, so the middle gives way.
function shortened(name: string, charsMax: number): string {
  if (name.length <= charsMax) return name;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, charsMax - ending.length - 1).toWellFormed()}…${ending}`;
}
