/** A time zone under its own name, `europe/brussels` as `Europe/Brussels`; null is none. An offset is no zone: it knows no summer. */
export function readZone(text: string): string | null {
  if (!/^[A-Za-z]/.test(text)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
