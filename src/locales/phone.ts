import parsePhoneNumber from 'libphonenumber-js/min';

/**
 * Returns a phone number (E.164) as dialled in Belgium, `02 555 12 10`; abroad or if foreign, `+32 2 555 12 10`. Anything else is
 * returned unchanged.
 */
export function phone(e164: string, { abroad = false }: { abroad?: boolean } = {}): string {
  const parsed = parsePhoneNumber(e164, { defaultCountry: 'BE', extract: false });
  if (!parsed?.isPossible()) return e164;
  const national = !abroad && parsed.countryCallingCode === '32';
  return (national ? parsed.formatNational() : parsed.formatInternational()).replaceAll(' ', '\u00a0');
}

/** Returns a `tel:` URI, always international. */
export function telUri(e164: string): string {
  return `tel:${e164.replace(/[^+0-9]/g, '')}`;
}

/** Returns "02 555 12 10, 02 555 12 11": all lines of a desk. */
export function phonesOf({ lines }: { lines: readonly { number: string }[] }): string {
  return lines.map((line) => phone(line.number)).join(', ');
}
