/** Returns a text in lower case without accents, to compare it with what a person types. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
