import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import type { FormProperties } from '#domain/forms/form.ts';
import { type InEachLanguage, inEachLanguage, languages, noText } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { complaintWords, incidentWords, questionWords, requestWords } from '#locales/forms/messages.ts';
import { contactWords } from '#locales/public/messages.ts';

/** Something does not work: the questions that R6 requires, in the order of telling. */
export const incident = builtIn('incident', incidentWords, {
  where: {
    urgent: { type: 'urgent' },
    site: { type: 'site', required: true },
    summary: { type: 'summary', required: true },
    url: { type: 'url', completes: true },
  },
  what: {
    done: { type: 'text', completes: true },
    happened: { type: 'text', required: true },
    expected: { type: 'text', completes: true },
    error: { type: 'choice', completes: true },
    message: { type: 'text', completes: true, condition: { question: 'error', is: ['text'] } },
  },
  reach: {
    since: { type: 'line', completes: true },
    whom: { type: 'choice', completes: true },
  },
  more: {
    files: { type: 'files' },
  },
});

/** Something to add, change or remove: what, by when and why. */
const request = builtIn('request', requestWords, {
  where: {
    site: { type: 'site', required: true },
    summary: { type: 'summary', required: true },
    url: { type: 'url' },
  },
  what: {
    about: { type: 'choice', completes: true },
    person: { type: 'line', completes: true, condition: { question: 'about', is: ['access'] } },
    change: { type: 'text', required: true },
    reason: { type: 'text', completes: true },
  },
  when: {
    deadline: { type: 'choice', completes: true },
    date: { type: 'date', completes: true, condition: { question: 'deadline', is: ['yes'] } },
    event: { type: 'line', condition: { question: 'deadline', is: ['yes'] } },
  },
  more: {
    files: { type: 'files' },
    urgent: { type: 'urgent' },
  },
});

/** How to do something. It may concern no particular site. */
const question = builtIn('question', questionWords, {
  what: {
    summary: { type: 'summary', required: true },
    asked: { type: 'text', required: true },
    goal: { type: 'text', completes: true },
    tried: { type: 'choice' },
    attempt: { type: 'text', completes: true, condition: { question: 'tried', is: ['yes'] } },
  },
  where: {
    site: { type: 'site' },
    url: { type: 'url' },
  },
  more: {
    files: { type: 'files' },
  },
});

/** Open to everyone, so it requires little (R10). */
export const complaint = builtIn('complaint', complaintWords, {
  what: {
    summary: { type: 'summary', required: true },
    about: { type: 'choice', completes: true },
    happened: { type: 'text', required: true },
    since: { type: 'line', completes: true },
    wanted: { type: 'text', completes: true },
  },
  where: {
    known: { type: 'choice' },
    number: { type: 'line', completes: true, condition: { question: 'known', is: ['yes'] } },
    site: { type: 'site' },
  },
  more: {
    files: { type: 'files' },
  },
});

const forms: Record<Kind, FormDefinition> = { incident, request, question, complaint };

/** Returns the default form of a desk, until its administrator publishes another (R6). */
export function builtInForm(kind: Kind): FormDefinition {
  return forms[kind];
}

/** Returns what a catalogue says about a built-in form, until its administrator says something else. */
export function builtInProperties(kind: Kind): FormProperties {
  const said = (language: (typeof languages)[number]) => contactWords[language].kind.kinds[kind];
  return {
    names: inEachLanguage((language) => said(language).label),
    descriptions: inEachLanguage((language) => said(language).hint),
    categories: noText,
    ...{ words: '', audience: 'everyone', organisationIds: [], teamId: null, priority: null, letter: noText },
  };
}

/** The texts of a built-in form in one language. */
interface FormWords {
  sections: Record<string, string>;
  questions: Record<string, QuestionWords>;
}

interface QuestionWords {
  label: string;
  why: string;
  /** A good answer. All examples of a form together make one good request. */
  example: string;
  choices?: Record<string, string>;
}

/** How a question is asked, without its texts. */
type Asking = Pick<Question, 'type'> & Partial<Pick<Question, 'required' | 'completes' | 'condition'>>;

/** The sections and questions of a form, in order. */
type Plan<W extends FormWords> = {
  [S in keyof W['sections']]: { [Q in keyof W['questions']]?: Asking };
};

/** Returns a form from its plan and texts. */
function builtIn<W extends FormWords>(kind: Kind, words: InEachLanguage<W>, plan: Plan<W>): FormDefinition {
  const inEach = (text: (words: FormWords) => string) => inEachLanguage((language) => text(words[language]));
  const question = (id: string, asking: Asking): Question => ({
    id,
    required: false,
    completes: false,
    condition: null,
    charactersMax: null,
    ...asking,
    label: inEach(({ questions }) => questions[id]!.label),
    why: inEach(({ questions }) => questions[id]!.why),
    example: inEach(({ questions }) => questions[id]!.example),
    choices: Object.keys(words[languages[0]].questions[id]?.choices ?? {}).map((choice) => ({
      id: choice,
      label: inEach(({ questions }) => questions[id]!.choices![choice]!),
    })),
  });
  const sections = Object.entries(plan as Record<string, Record<string, Asking>>).map(([id, questions]) => ({
    id,
    title: inEach((each) => each.sections[id]!),
    questions: Object.entries(questions).map(([questionId, asking]) => question(questionId, asking)),
  }));
  return { kind, sections };
}
