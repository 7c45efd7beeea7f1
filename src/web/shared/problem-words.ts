import type { FieldProblem } from '#desk/directory/typed-directory.ts';
import { type Language, languageCodes, readLanguage } from '#domain/language.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { languageFacts } from '#locales/facts.ts';
import { words } from '#locales/messages.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** Returns what is wrong with a field and how to fix it. */
export function problemText({ problem, value }: FieldProblem, language: Language): string {
  const text = directoryAdminWords[language].problems[problem];
  return typeof text === 'string' ? text : text({ value });
}

/** Returns the first error of each field, since several would distract. */
export function fieldErrors(problems: readonly FieldProblem[], language: Language): FieldError[] {
  const first = problems.filter((each, at) => problems.findIndex(({ field }) => field === each.field) === at);
  return first.map((each) => ({ field: each.field, text: problemText(each, language) }));
}

const translatedField = new RegExp(`^(.+?)-(${languageCodes})$`);

/** Returns the label of a field or column: `name-fr` is "nom (français)". */
export function fieldName(field: string, language: Language): string {
  const { fields } = directoryAdminWords[language];
  const [, base = field, tag] = translatedField.exec(field) ?? [];
  const name = Object.hasOwn(fields, base) ? fields[base as keyof typeof fields] : base;
  const of = readLanguage(tag);
  return of === null ? name : `${name} (${words[language].languages[of]})`;
}

/** Returns the name of a language inside a sentence; French uses lower case. */
export function languageInSentence(named: Language, language: Language): string {
  const name = words[language].languages[named];
  return languageFacts[language].smallLanguages ? name.toLowerCase() : name;
}
