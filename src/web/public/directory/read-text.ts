/** What was typed into the search field: a pasted address may be long, more is no address. */
export function readSearch(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim().slice(0, searchCharactersMax) : '';
}

export const searchCharactersMax = 500;
