import parsePhoneNumber from 'libphonenumber-js/min';

/**
 * A phone number (E.164) as it is dialled in Belgium, `02 555 12 10`; abroad, and where it is foreign, `+32 2 555 12 10`.
 * What is no phone number is shown as it was noted.
 */
export function phone(e164: string, { abroad = false }: { abroad?: boolean } = {}): string {
  const key = `${e164} ${abroad}`;
  const known = knownPhones.get(key);
  if (known !== undefined) return known;
  const shown = shownPhone(e164, abroad);
  if (knownPhones.size >= knownPhonesMax) knownPhones.clear();
  knownPhones.set(key, shown);
  return shown;
}

/** A desk's own lines stand in every letter. */
const knownPhones = new Map<string, string>();
const knownPhonesMax = 1_000;

function shownPhone(e164: string, abroad: boolean): string {
  const parsed = parsePhoneNumber(e164, { defaultCountry: 'BE', extract: false });
  if (!parsed?.isPossible()) return e164;
  const national = !abroad && parsed.countryCallingCode === '32';
  return (national ? parsed.formatNational() : parsed.formatInternational()).replaceAll(' ', '\u00a0');
}

/** Always international, whatever the reader's country. */
export function telUri(e164: string): string {
  return `tel:${e164.replace(/[^+0-9]/g, '')}`;
}
