import type { Language } from '#domain/language.ts';
import type { Handle } from '#store/database.ts';

/** What an agent signs their letters with in a language, below their name; null where they have written none. */
export async function readSignature(_handle: Handle, _personId: string, _language: Language): Promise<string | null> {
  return null;
}
