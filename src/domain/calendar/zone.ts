/**
 * Returns the canonical name of a time zone (`Europe/Brussels` for `europe/brussels`), or null. Offsets are refused, because they
 * ignore daylight saving time.
 */
export function readZone(text: string): string | null {
  if (!/^[A-Za-z]/.test(text)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
