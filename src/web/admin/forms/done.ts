import type { Language } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';

/** What the address says has just been done, in words; null is nothing that we know. */
export function doneOf(request: Request, language: Language): string | null {
  const { done } = formsWords[language];
  const said = new URL(request.url).searchParams.get('done');
  return said !== null && Object.hasOwn(done, said) ? done[said as keyof typeof done] : null;
}
