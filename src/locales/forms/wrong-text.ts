import type { WrongAnswer } from '#domain/forms/check-answers.ts';
import type { Language } from '#domain/language.ts';
import { number } from '#locales/format.ts';
import { answerWordsOf } from '#locales/forms/messages.ts';

/** Returns what is wrong with an answer and how to fix it. */
export function wrongText({ question, wrong }: WrongAnswer, language: Language): string {
  const say = answerWordsOf[language].errors;
  const label = question.label[language];
  switch (wrong.is) {
    case 'missing':
      return missingText({ question, wrong }, language);
    case 'tooLong': {
      const facts = { label, characters: number(wrong.characters, language), max: number(wrong.max, language) };
      return question.type === 'text' ? say.tooLong(facts) : say.tooLongLine(facts);
    }
    case 'noAddress':
    case 'noDate':
    case 'siteDigits':
      return say[wrong.is]({ typed: short(wrong.typed) });
    case 'siteUnknown':
      return wrong.near.length > 0
        ? say.siteNear({ typed: short(wrong.typed), sites: names(wrong.near) })
        : say.siteUnknown({ typed: short(wrong.typed) });
    case 'severalSites':
      return say.severalSites({ sites: names(wrong.sites) });
  }
}

function missingText({ question: { type, label } }: WrongAnswer, language: Language): string {
  const say = answerWordsOf[language].errors;
  const named = { label: label[language] };
  if (type === 'summary') return say.missingSummary;
  if (type === 'site') return say.missingSite;
  if (type === 'files') return say.missingFiles;
  if (type === 'urgent') return say.missingUrgent(named);
  return type === 'choice' || type === 'choices' ? say.missingChoice(named) : say.missing(named);
}

function names(sites: readonly { number: string; name: string }[]): string {
  return sites.map(({ number: id, name }) => `${id} ${name}`).join(', ');
}

/** Returns the start of typed text that an error repeats. */
function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
