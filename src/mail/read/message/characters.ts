// Characters that are invisible or make one text look like another.
import { withoutEnd } from '#domain/text-scan.ts';

const controls = /(?!\t|\n)\p{Cc}/gu;
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const overrides = /[\u202D\u202E]/gu;
const invisible = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;
const joiners = /[\u200C\u200D]/gu;

/** Multi-line text that is safe for the database and pages: `\n` line ends, no control characters, well-formed Unicode. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').replace(overrides, '');
}

/** One line without characters that reverse, hide or break it. Cut at `charsMax` with an ellipsis. */
export function cleanLine(text: string, charsMax: number): string {
  const line = cleanWords(text.toWellFormed()).replace(directions, '').replace(invisible, '').trim();
  return line.length <= charsMax ? line : `${line.slice(0, charsMax - 1).toWellFormed()}…`;
}

/** A file name with its true extension and no path (`../`, `C:\`); null if nothing is left. */
export function cleanFileName(name: string, charsMax: number): string | null {
  const base = cleanLine(name, 10_000).replace(joiners, '').split(/[/\\]/).at(-1) ?? '';
  const clean = withoutEnd(base.replace(/[<>:"|?*]/g, '_').replace(/^\.+/, ''), /[. ]/).trim();
  return clean === '' ? null : shortened(clean, charsMax);
}

// Turns line breaks and tabs into spaces, and collapses runs. Keeps no-break spaces, which French needs.
function cleanWords(text: string): string {
  return text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').replace(controls, '');
}

// Cuts the middle, because the extension shows the file type.
function shortened(name: string, charsMax: number): string {
  if (name.length <= charsMax) return name;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, charsMax - ending.length - 1).toWellFormed()}…${ending}`;
}
