import { data, redirect } from 'react-router';
import { changeForm } from '#desk/forms/change-form.ts';
import type { FormChange } from '#domain/forms/change-definition.ts';
import { earlierQuestions } from '#domain/forms/check-definition.ts';
import type { Choice } from '#domain/forms/definition.ts';
import { formLimits } from '#domain/forms/limits.ts';
import { noText } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { type FormVisit, readSeen } from '#web/admin/forms/form-visit.ts';
import { readQuestion, type TypedQuestion } from '#web/admin/forms/question/read-question.ts';
import { newPartId, overtakenText } from '#web/admin/forms/refusals.ts';
import { urls } from '#web/app/urls.ts';

/** The errors, with all input. */
interface QuestionSent {
  errors: TypedQuestion['errors'];
  typed: TypedQuestion | null;
  /** True if another user has changed the draft since, so that its texts may differ. */
  overtaken?: boolean;
}

/** Handles every button of a question's page. All but "remove" save the input; a refusal returns it. */
export async function changeQuestion(visit: FormVisit, id: string, form: FormData) {
  const { key, desk, language } = visit;
  const about = { desk: desk.prefix };
  const [intent = '', choice = ''] = String(form.get('do')).split(':');
  if (intent === 'remove') {
    const wrong = await change(visit, form, { type: 'removeQuestion', question: id });
    if (wrong) return data<QuestionSent>({ errors: [wrong.error], typed: null }, wrong.status);
    throw redirect(urls.adminForm(key, { ...about, done: 'removed' }), 303);
  }
  const typed = readQuestion(form, earlierQuestions(visit.stand.definition, id, visit.fields), language);
  const choices = changeChoices(typed.content.choices, intent, choice, newPartId(visit));
  if (choices.length > formLimits.choicesMax) {
    const text = formsWords[language].refused.choicesFull({ max: formLimits.choicesMax });
    typed.errors.push({ field: 'choices', text });
  }
  if (typed.errors.length > 0) return data<QuestionSent>({ errors: typed.errors, typed }, 422);
  const content = { ...typed.content, choices };
  const wrong = await change(visit, form, { type: 'writeQuestion', question: id, section: typed.section, content });
  if (wrong) return data<QuestionSent>({ errors: [wrong.error], typed, overtaken: wrong.status === 409 }, wrong.status);
  throw redirect(nextPage(visit, id, intent, choices), 303);
}

/** "Save" returns to the form; choice buttons stay on the page, at the edited choice. */
function nextPage({ key, desk }: FormVisit, id: string, intent: string, choices: Choice[]): string {
  const about = { desk: desk.prefix, done: 'saved' };
  if (intent === 'save') return urls.adminForm(key, about, `question-${id}`);
  const at = intent === 'addChoice' ? `choice-${choices.at(-1)?.id}` : 'choices';
  return urls.formQuestion(key, id, about, at);
}

function changeChoices(choices: Choice[], intent: string, id: string, fresh: string): Choice[] {
  const place = choices.findIndex((choice) => choice.id === id);
  if (intent === 'addChoice') return [...choices, { id: `c${fresh}`, label: noText }];
  if (intent === 'removeChoice') return choices.filter((choice) => choice.id !== id);
  if (intent === 'upChoice') return swapped(choices, place, place - 1);
  return intent === 'downChoice' ? swapped(choices, place, place + 1) : choices;
}

function swapped(choices: Choice[], one: number, other: number): Choice[] {
  const [first, second] = [choices[one], choices[other]];
  if (!first || !second) return choices;
  return choices.map((choice, place) => (place === one ? second : place === other ? first : choice));
}

/** Returns null on success. */
async function change(visit: FormVisit, form: FormData, change: FormChange) {
  const { actor, services, place, language } = visit;
  const { refused: say } = formsWords[language];
  const changed = await changeForm(services.world, actor, { ...place, seen: readSeen(form) }, change);
  if ('seen' in changed) return null;
  if (changed.refused === 'missing') throw data(null, 404);
  if (changed.refused === 'changedMeanwhile') {
    const kept = change.type === 'removeQuestion' ? '' : ` ${say.kept}`;
    return { error: { field: 'question', text: overtakenText(visit, changed) + kept }, status: 409 };
  }
  const field = changed.refused === 'typeKept' ? 'type' : 'question';
  return { error: { field, text: say[changed.refused] }, status: 422 };
}
