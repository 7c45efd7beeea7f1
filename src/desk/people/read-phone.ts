import parsePhoneNumber from 'libphonenumber-js/min';

/** A typed phone number as E.164, Belgian by default. Null if it is not a phone number. */
export function readPhone(text: string): string | null {
  const parsed = parsePhoneNumber(text.slice(0, 60), { defaultCountry: 'BE', extract: false });
  return parsed?.isPossible() ? parsed.number : null;
}
