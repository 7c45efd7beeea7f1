import type { Language } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';

/** Returns the result that the address names, in words. Null if it is unknown. */
export function doneOf(request: Request, language: Language): string | null {
  const { done } = formsWords[language];
  const said = new URL(request.url).searchParams.get('done');
  return said !== null && Object.hasOwn(done, said) ? done[said as keyof typeof done] : null;
}
