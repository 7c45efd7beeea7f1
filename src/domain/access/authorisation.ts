/** The longest reference of an authorisation. */
export const authorisationCharactersMax = 60;

/** What marks an authorisation to destroy, such as `AGR 2026/114`: letters, digits and few signs, at least one digit. Null is none. */
export function readAuthorisation(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  const isReference = /^[\p{L}\d][\p{L}\d ./_-]{2,}$/u.test(text) && /\d/.test(text);
  return isReference && text.length <= authorisationCharactersMax ? text : null;
}
