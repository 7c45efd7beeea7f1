/** Maximum length of an authorisation reference. */
const authorisationCharactersMax = 60;

/**
 * Returns the reference of an authorisation to destroy records, such as `AGR 2026/114`, or null if the text is not one. A
 * reference has letters, at least one digit and few other characters.
 */
export function readAuthorisation(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  const isReference = /^[\p{L}\d][\p{L}\d ./_-]{2,}$/u.test(text) && /\d/.test(text);
  return isReference && text.length <= authorisationCharactersMax ? text : null;
}
