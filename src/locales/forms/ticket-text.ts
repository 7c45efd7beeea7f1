import type { FormAnswers, FormDefinition } from '#domain/forms/definition.ts';
import type { Language } from '#domain/language.ts';
import { labelledAnswers, type RecordedAnswer } from '#locales/forms/messages.ts';
import { contactWords } from '#locales/public/messages.ts';

interface SentForm {
  definition: FormDefinition;
  answers: FormAnswers;
  site: { number: string; name: string } | null;
  unknownSite: string | null;
  /** Answers to questions that were removed since. */
  former?: RecordedAnswer[];
}

/** The ticket has separate fields for these. */
const elsewhere = ['summary', 'files', 'urgent'];

/** Returns the ticket's text: each question with its answer, in the ticket's language. */
export function ticketText(
  { definition, answers, site, unknownSite, former = [] }: SentForm,
  language: Language,
): string {
  const { check } = contactWords[language];
  const told = labelledAnswers(definition, answers, language).flatMap(({ question, label, value }) => {
    if (value === null || elsewhere.includes(question.type)) return [];
    if (question.type !== 'site') return [[label, value]];
    if (site) return [[label, `${site.number}, ${site.name}`]];
    return [[label, check.unknownSite({ typed: unknownSite ?? value })]];
  });
  const before = former.map(({ label, value }) => [label, value]);
  return [...told, ...before].map(([label, value]) => `${label}\n${value}`).join('\n\n');
}
