import type { FormDefinition, FormSection, Question, Repeat } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { type InEachLanguage, noText } from '#domain/language.ts';
import { formLimits } from './limits.ts';

/** One change to a draft by an administrator. The ids of new items are passed in. */
export type FormChange =
  | { type: 'addSection'; section: string }
  | { type: 'writeSection'; section: string; title: InEachLanguage; repeat?: Repeat }
  | { type: 'moveSection'; section: string; by: -1 | 1 }
  | { type: 'removeSection'; section: string }
  | { type: 'addQuestion'; section: string; question: string }
  | { type: 'writeQuestion'; question: string; content: QuestionContent; section: string }
  | { type: 'moveQuestion'; question: string; by: number }
  | { type: 'removeQuestion'; question: string };

/** A question without its id. */
export type QuestionContent = Omit<Question, 'id'>;

/**
 * `gone`: somebody removed it meanwhile. `full`: the form is at its limit. `filled`: a section with questions cannot be removed.
 */
export type ChangeRefusal = 'gone' | 'full' | 'filled';

/** Returns the draft after one change. A draft may be unfinished: `checkDefinition` tells what prevents publishing. */
export function changeDefinition(
  definition: FormDefinition,
  change: FormChange,
): FormDefinition | { refused: ChangeRefusal } {
  switch (change.type) {
    case 'addSection':
      return addSection(definition, change.section);
    case 'writeSection':
      return onSection(definition, change.section, ({ id, questions }) => [
        { id, title: change.title, questions, ...(change.repeat && { repeat: change.repeat }) },
      ]);
    case 'moveSection':
      return moveSection(definition, change.section, change.by);
    case 'removeSection':
      return removeSection(definition, change.section);
    case 'addQuestion':
      return addQuestion(definition, change);
    case 'writeQuestion':
      return writeQuestion(definition, change);
    case 'moveQuestion':
      return moveQuestion(definition, change.question, change.by);
    case 'removeQuestion':
      return onQuestion(definition, change.question, () => []);
  }
}

type Changed = FormDefinition | { refused: ChangeRefusal };

function addSection(definition: FormDefinition, id: string): Changed {
  if (definition.sections.length >= formLimits.sectionsMax) return { refused: 'full' };
  return { ...definition, sections: [...definition.sections, { id, title: noText, questions: [] }] };
}

function moveSection(definition: FormDefinition, id: string, by: -1 | 1): Changed {
  const from = definition.sections.findIndex((section) => section.id === id);
  if (from < 0) return { refused: 'gone' };
  return { ...definition, sections: moved(definition.sections, from, by) };
}

function removeSection(definition: FormDefinition, id: string): Changed {
  const section = definition.sections.find((each) => each.id === id);
  if (section && section.questions.length > 0) return { refused: 'filled' };
  return onSection(definition, id, () => []);
}

function addQuestion(definition: FormDefinition, { section, question }: { section: string; question: string }) {
  if (questionsOf(definition).length >= formLimits.questionsMax) return { refused: 'full' as const };
  return onSection(definition, section, (found) => [
    { ...found, questions: [...found.questions, emptyQuestion(question)] },
  ]);
}

/** Replaces the question in place, or moves it to the end of another section. */
function writeQuestion(
  definition: FormDefinition,
  { question: id, content, section }: { question: string; content: QuestionContent; section: string },
): Changed {
  const here = sectionOf(definition, id);
  if (!here || !definition.sections.some((each) => each.id === section)) return { refused: 'gone' };
  const question: Question = { ...content, id };
  if (here.id === section) return onQuestion(definition, id, () => [question]);
  return withSections(definition, (each) =>
    each.id === section ? [...each.questions, question] : each.questions.filter((other) => other.id !== id),
  );
}

/** Moves a question by steps. Past the first or last position of a section, it goes to the section before or after it. */
function moveQuestion(definition: FormDefinition, id: string, by: number): Changed {
  const steps = Math.min(Math.abs(by), formLimits.questionsMax + formLimits.sectionsMax);
  let changed: Changed = definition;
  for (let step = 0; step < steps && !('refused' in changed); step++) changed = stepped(changed, id, by < 0 ? -1 : 1);
  return changed;
}

function stepped(definition: FormDefinition, id: string, by: -1 | 1): Changed {
  const here = sectionOf(definition, id);
  if (!here) return { refused: 'gone' };
  const from = here.questions.findIndex((question) => question.id === id);
  if (here.questions[from + by])
    return withSections(definition, (each) => (each === here ? moved(each.questions, from, by) : each.questions));
  const next = definition.sections[definition.sections.indexOf(here) + by];
  const question = here.questions[from];
  if (!next || !question) return definition;
  return withSections(definition, (each) => {
    if (each === here) return each.questions.filter((other) => other.id !== id);
    if (each !== next) return each.questions;
    return by < 0 ? [...each.questions, question] : [question, ...each.questions];
  });
}

function onSection(definition: FormDefinition, id: string, change: (section: FormSection) => FormSection[]): Changed {
  if (!definition.sections.some((section) => section.id === id)) return { refused: 'gone' };
  const sections = definition.sections.flatMap((section) => (section.id === id ? change(section) : [section]));
  return { ...definition, sections };
}

function onQuestion(definition: FormDefinition, id: string, change: (question: Question) => Question[]): Changed {
  if (!sectionOf(definition, id)) return { refused: 'gone' };
  return withSections(definition, ({ questions }) =>
    questions.flatMap((question) => (question.id === id ? change(question) : [question])),
  );
}

function withSections(definition: FormDefinition, questions: (section: FormSection) => Question[]): FormDefinition {
  return {
    ...definition,
    sections: definition.sections.map((section) => ({ ...section, questions: questions(section) })),
  };
}

function sectionOf({ sections }: FormDefinition, questionId: string): FormSection | undefined {
  return sections.find(({ questions }) => questions.some(({ id }) => id === questionId));
}

function moved<T>(all: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const [one, other] = [all[from], all[to]];
  if (one === undefined || other === undefined) return [...all];
  return all.map((each, place) => (place === from ? other : place === to ? one : each));
}

function emptyQuestion(id: string): Question {
  const texts = { label: noText, why: noText, example: noText };
  const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
  return { id, type: 'line', ...texts, ...rules };
}
