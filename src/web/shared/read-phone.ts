import parsePhoneNumber from 'libphonenumber-js/min';

/** Returns a typed phone number in E.164, or null if it is invalid. Numbers without a country code are Belgian. */
export function readPhone(typed: string): string | null {
  const text = typed.trim().slice(0, charactersMax);
  const parsed = parsePhoneNumber(text, { defaultCountry: 'BE', extract: false });
  return parsed?.isPossible() ? parsed.number : null;
}

/** The longest number has fifteen digits; the rest allows spaces and brackets. */
const charactersMax = 40;
