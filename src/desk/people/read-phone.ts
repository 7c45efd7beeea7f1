import parsePhoneNumber from 'libphonenumber-js/min';

/** A phone number as people write it, as E.164: Belgian unless it says otherwise. Null when it is none. */
export function readPhone(text: string): string | null {
  const parsed = parsePhoneNumber(text.slice(0, 60), { defaultCountry: 'BE', extract: false });
  return parsed?.isPossible() ? parsed.number : null;
}
