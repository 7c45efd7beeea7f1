import parsePhoneNumber from 'libphonenumber-js/min';

/** A phone number as a person types it, in E.164; null is none. Without a country it is a Belgian one. */
export function readPhone(typed: string): string | null {
  const text = typed.trim().slice(0, charactersMax);
  const parsed = parsePhoneNumber(text, { defaultCountry: 'BE', extract: false });
  return parsed?.isPossible() ? parsed.number : null;
}

/** The longest number has fifteen digits; the rest is room for blanks and brackets. */
const charactersMax = 40;
