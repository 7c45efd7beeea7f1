import type { Answerer } from '#desk/answer-link.ts';
import { answerQuestions } from '#desk/answer-questions.ts';
import { siteIndexOf } from '#desk/site-index.ts';
import type { Desk } from '#domain/desk.ts';
import type { Question } from '#domain/form/definition.ts';
import { askedQuestions, questionsOf } from '#domain/form/questions.ts';
import type { Language } from '#domain/language.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { number } from '#locales/format.ts';
import { answerWordsOf } from '#locales/forms/answers/messages.ts';
import { toldAnswers } from '#locales/forms/told-answers.ts';
import { answeredText } from '#locales/public/answer/answered-text.ts';
import { answerWords } from '#locales/public/messages.ts';
import { cleanText } from '#mail/characters.ts';
import { isId } from '#store/ids.ts';
import type { Visit } from '#web/context.ts';
import { type AskedForm, askedFormId, readAskedForm } from '#web/public/answer/asked/asked-form.ts';
import { type AskedView, askedView, type Typed } from '#web/public/answer/asked/asked-view.ts';
import { filesOf, keepUploads } from '#web/public/contact/kept-files.ts';
import { checkAsked, fieldOf } from '#web/question/check.ts';
import { readAnswers } from '#web/question/read-answers.ts';

/** Longest text beside the questions: twenty pages. */
const wordsCharactersMax = 50_000;

/** How a POST of the page with the asked questions ends. */
export type TakenAnswers =
  | { again: AskedView; status: 200 | 422 }
  | { done: true }
  | { refusal: Refusal }
  | { missing: true };

/** Takes the answers, or gives the page back with everything that was typed and uploaded, and what is wrong. */
export async function takeAnswers(visit: Visit, link: Answerer, desk: Desk, form: FormData): Promise<TakenAnswers> {
  const entryId = String(form.get('asked') ?? '');
  const { world } = visit.services;
  const asked = isId(entryId) ? await readAskedForm(world.db, link, entryId) : null;
  if (asked === null) return { missing: true };
  const typed = await readTyped(visit, link, desk, asked, form);
  const back = (status: 200 | 422) => ({ again: askedView(visit, { link, desk }, asked, typed), status });
  if (form.has('remove')) return back(200);

  const sites = await siteIndexOf(world, world.db);
  const beside = { files: typed.files.map(({ name }) => name), siteSeen: typed.siteSeen };
  const questions = askedQuestions(asked.definition, typed.answers);
  const open = typed.openSeen ? questions.map(leftOpen) : questions;
  const { errors, checked } = checkAsked(open, typed.answers, sites, visit.language, beside);
  const say = answerWords[visit.language].asked;
  const isNothing = Object.keys(checked.answers).length === 0 && typed.words.trim() === '';
  if (isNothing && errors.length === 0 && typed.errors.length === 0)
    errors.push({ question: '', field: firstField(questions), text: say.nothing });
  // What is not answered, and a site that we do not know, are pointed out once, and taken as they are when sent again.
  typed.openSeen = true;
  const site = questions.find(({ type }) => type === 'site');
  typed.siteSeen = site ? String(typed.answers[site.id] ?? '') : '';
  typed.errors = [...errors, ...typed.errors, ...tooLong(typed.words, visit.language)];
  if (typed.errors.length > 0) return back(422);

  const answered = await answerQuestions(world, link, {
    ...{ entryId, answers: checked.answers, site: checked.site?.number ?? null, files: typed.files },
    text: textOf(link, questions, checked, typed.words),
  });
  return 'ticket' in answered ? { done: true } : answered;
}

function textOf(
  { ticket: { language } }: Answerer,
  questions: readonly Question[],
  checked: ReturnType<typeof checkAsked>['checked'],
  words: string,
): string {
  const { site, answers } = checked;
  const named = site && questions.find(({ type }) => type === 'site');
  const told = named ? { ...answers, [named.id]: `${site.number} ${site.name}` } : answers;
  const open = questions.filter(({ id }) => !Object.hasOwn(answers, id)).map(({ label }) => label[language]);
  return answeredText({ answers: toldAnswers(questions, told, language), open, words }, language);
}

async function readTyped(visit: Visit, link: Answerer, desk: Desk, asked: AskedForm, form: FormData): Promise<Typed> {
  const questions = questionsOf(asked.definition);
  const formId = askedFormId(asked, link);
  const place = placeOfFiles(questions);
  const before = filesOf(visit, form, formId);
  const { files, errors } = await keepUploads(visit, desk, form, { formId, before, field: place.field });
  return {
    ...{ answers: readAnswers(form, questions), files, siteSeen: String(form.get('siteSeen') ?? '') },
    openSeen: form.has('openSeen'),
    words: cleanText(String(form.get('words') ?? '')),
    errors: errors.map(({ text }) => ({ ...place, text })),
  };
}

/** A form has one question for files at most. */
function placeOfFiles(questions: readonly Question[]): { question: string; field: string } {
  const question = questions.find(({ type }) => type === 'files');
  return question ? { question: question.id, field: fieldOf(question.id) } : { question: '', field: 'files' };
}

function leftOpen(question: Question): Question {
  return { ...question, required: false };
}

function tooLong(words: string, language: Language): Typed['errors'] {
  if (words.length <= wordsCharactersMax) return [];
  const facts = { characters: number(words.length, language), max: number(wordsCharactersMax, language) };
  const label = answerWords[language].asked.more;
  return [{ question: '', field: 'words', text: answerWordsOf[language].errors.tooLong({ label, ...facts }) }];
}

function firstField(questions: readonly Question[]): string {
  return questions[0] ? fieldOf(questions[0].id) : 'words';
}
