import type { Desk } from '#domain/desks/desk.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import type { Language } from '#domain/language.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import { supportWords } from '#locales/public/messages.ts';

export interface QuestionView {
  name: 'number' | 'subject' | 'complete' | 'insists' | 'complaint';
  question: string;
  answer: string[];
  /** The questions of the form that make a request complete. */
  asked: string[];
  after: string | null;
}

/** Returns a sample ticket number of this desk. */
export function exampleNumber({ prefix }: Desk): string {
  return formatNumber(prefix, 104_217);
}

/** Returns the frequently asked questions. The parts of a complete request come from the desk's current form. */
export function questionsOf(desk: Desk, incident: FormDefinition | null, language: Language): QuestionView[] {
  const { faq } = supportWords[language];
  const asked = incident ? completing(incident, language) : [];
  const plain = { asked: [], after: null };
  return [
    { ...plain, name: 'number', ...faq.number, answer: faq.number.answer({ number: exampleNumber(desk) }) },
    { ...plain, name: 'subject', ...faq.subject },
    ...(asked.length > 0 ? [{ name: 'complete' as const, ...faq.complete, asked }] : []),
    { ...plain, name: 'insists', ...faq.insists },
    {
      ...plain,
      name: 'complaint',
      ...faq.complaint,
      answer: faq.complaint.answer({ days: desk.complaintCalendarDays }),
    },
  ];
}

function completing({ sections }: FormDefinition, language: Language): string[] {
  const questions = sections.flatMap((section) => section.questions);
  return questions.filter(({ required, completes }) => required || completes).map(({ label }) => label[language]);
}
