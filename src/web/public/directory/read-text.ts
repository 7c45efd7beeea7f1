/** Returns the typed search text, cut to the length of a long address. */
export function readSearch(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim().slice(0, searchCharactersMax) : '';
}

export const searchCharactersMax = 500;
