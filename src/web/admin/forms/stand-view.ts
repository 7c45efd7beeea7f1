import type { FormStand } from '#desk/forms/on-form.ts';
import type { Language } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';

/** The state of a form: the published version with date and author, and the last change of its draft. */
export type StandView = ReturnType<typeof standView>;

export function standView({ current, draft }: FormStand, language: Language, zone: string) {
  const say = formsWords[language];
  return {
    asked: current
      ? say.asked({
          version: current.version,
          date: dateTime(current.publishedAt, language, zone),
          by: current.publishedBy,
        })
      : say.notAsked,
    draft: draft
      ? say.draft({ date: dateTime(draft.changedAt, language, zone), by: draft.changedBy ?? say.someone })
      : null,
  };
}
