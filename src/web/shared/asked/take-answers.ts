import { siteIndexOf } from '#desk/directory/site-index.ts';
import type { Answerer } from '#desk/portal/answer-link.ts';
import { answerQuestions } from '#desk/portal/answer-questions.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Question } from '#domain/forms/definition.ts';
import { askedQuestions, questionsOf } from '#domain/forms/questions.ts';
import type { Language } from '#domain/language.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { replyCharactersMax } from '#domain/ticket/texts.ts';
import { number } from '#locales/format.ts';
import { answeredText, answerWordsOf, recordedAnswers } from '#locales/forms/messages.ts';
import { answerWords } from '#locales/public/messages.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { isId } from '#store/database/ids.ts';
import type { Visit } from '#web/app/context.ts';
import { type AskedForm, askedFormId, readAskedForm } from '#web/shared/asked/asked-form.ts';
import { type AskedView, askedView, type Typed } from '#web/shared/asked/asked-view.ts';
import { ownField } from '#web/shared/asked/own-field.ts';
import { filesOf, saveUploads } from '#web/shared/files/saved-files.ts';
import { checkAsked, fieldOf } from '#web/shared/question/check.ts';
import { readAnswers } from '#web/shared/question/read-answers.ts';

/** The result of posting the requested questions. */
type TakenAnswers = Outcome<
  { again: AskedView; status: 200 | 422 } | { done: true },
  TicketRefused | Refused<'missing'>
>;

/** Saves the answers, or returns the page with the errors and everything that was typed and uploaded. */
export async function takeAnswers(visit: Visit, link: Answerer, desk: Desk, form: FormData): Promise<TakenAnswers> {
  const entryId = String(form.get('asked') ?? '');
  const { world } = visit.services;
  const asked = isId(entryId) ? await readAskedForm(world.db, link, entryId) : null;
  if (asked === null) return { refused: 'missing' };
  const typed = await readTyped(visit, link, desk, asked, form);
  const back = (status: 200 | 422) => ({ again: askedView(visit, { link, desk }, asked, typed), status });
  if (form.has('remove')) return back(200);

  const sites = await siteIndexOf(world, world.db);
  const beside = { files: typed.files.map(({ name }) => name), siteSeen: typed.siteSeen };
  const questions = askedQuestions(asked.definition, typed.answers);
  // Empty answers are accepted and stay open, as the page says (R6).
  const { errors, checked } = checkAsked(questions.map(leftOpen), typed.answers, sites, visit.language, beside);
  const say = answerWords[visit.language].asked;
  const isNothing = Object.keys(checked.answers).length === 0 && isBlank([...typed.own, typed.words]);
  if (isNothing && errors.length === 0 && typed.errors.length === 0)
    errors.push({ question: '', field: firstField(questions, asked.also), text: say.nothing });
  // An unknown site is reported once and accepted when sent again.
  const site = questions.find(({ type }) => type === 'site');
  typed.siteSeen = site ? String(typed.answers[site.id] ?? '') : '';
  typed.errors = [...errors, ...typed.errors, ...tooLong(typed, asked.also, visit.language)];
  if (typed.errors.length > 0) return back(422);

  const answered = await answerQuestions(world, link, {
    entryId,
    answers: checked.answers,
    site: checked.site?.number ?? null,
    files: typed.files,
    text: textOf(link, { questions, also: asked.also }, checked, typed),
  });
  return 'ticket' in answered ? { done: true } : answered;
}

function textOf(
  { ticket: { language } }: Answerer,
  { questions, also }: { questions: readonly Question[]; also: readonly string[] },
  checked: ReturnType<typeof checkAsked>['checked'],
  { own, words }: Pick<Typed, 'own' | 'words'>,
): string {
  const { site, answers } = checked;
  const named = site && questions.find(({ type }) => type === 'site');
  const told = named ? { ...answers, [named.id]: `${site.number} ${site.name}` } : answers;
  const open = questions.filter(({ id }) => !Object.hasOwn(answers, id)).map(({ label }) => label[language]);
  const boxes = also.map((label, place) => ({ label, value: (own[place] ?? '').trim() }));
  const answered = [...recordedAnswers(questions, told, language), ...boxes.filter(({ value }) => value !== '')];
  const left = [...open, ...boxes.filter(({ value }) => value === '').map(({ label }) => label)];
  return answeredText({ answers: answered, open: left, words }, language);
}

async function readTyped(visit: Visit, link: Answerer, desk: Desk, asked: AskedForm, form: FormData): Promise<Typed> {
  const questions = questionsOf(asked.definition);
  const formId = askedFormId(asked, link);
  const place = placeOfFiles(questions);
  const before = filesOf(visit, form, formId);
  const { files, errors } = await saveUploads(visit, desk, form, { formId, before, field: place.field });
  return {
    answers: readAnswers(form, questions),
    files,
    siteSeen: String(form.get('siteSeen') ?? ''),
    own: asked.also.map((_, place) => cleanText(String(form.get(ownField(place)) ?? ''))),
    words: cleanText(String(form.get('words') ?? '')),
    errors: errors.map(({ text }) => ({ ...place, text })),
  };
}

/** A form has at most one file question. */
function placeOfFiles(questions: readonly Question[]): { question: string; field: string } {
  const question = questions.find(({ type }) => type === 'files');
  return question ? { question: question.id, field: fieldOf(question.id) } : { question: '', field: 'files' };
}

function leftOpen(question: Question): Question {
  return { ...question, required: false };
}

function tooLong({ own, words }: Typed, also: readonly string[], language: Language): Typed['errors'] {
  const boxes = [...own.map((text, place) => ({ text, field: ownField(place), label: also[place] ?? '' }))];
  return [...boxes, { text: words, field: 'words', label: answerWords[language].asked.more }]
    .filter(({ text }) => text.length > replyCharactersMax)
    .map(({ text, field, label }) => {
      const facts = { characters: number(text.length, language), max: number(replyCharactersMax, language) };
      return { question: '', field, text: answerWordsOf[language].errors.tooLong({ label, ...facts }) };
    });
}

function isBlank(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}

function firstField(questions: readonly Question[], also: readonly string[]): string {
  if (questions[0]) return fieldOf(questions[0].id);
  return also.length > 0 ? ownField(0) : 'words';
}
