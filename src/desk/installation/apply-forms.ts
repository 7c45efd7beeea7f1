import { isDeepStrictEqual } from 'node:util';
import { listForms } from '#desk/forms/list-forms.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { publishDefinition } from '#desk/forms/publish-form.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { FormFinding } from '#domain/forms/check-definition.ts';
import { compareDefinitions } from '#domain/forms/compare-definitions.ts';
import type { FormDefinition, FormVersion } from '#domain/forms/definition.ts';
import type { Form } from '#domain/forms/form.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { definitionOf, type FormInFile } from '#domain/installation/forms.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import type { Language } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { listing, quote } from '#locales/format.ts';
import { builtInForm } from '#locales/forms/built-in.ts';
import type { Handle } from '#store/database/database.ts';
import { currentFormsAsWritten } from '#store/forms/forms.ts';
import { type Application, isAsWanted, isLeftAlone, make, type Path, type Placing } from './application.ts';

/** Publishes the forms that the file names, unless they are published already. */
export async function applyForms(app: Application, deskId: string, entry: DeskEntry, parent: Path): Promise<void> {
  const path = [...parent, 'forms'];
  const wanted = entry.forms ?? {};
  const forms = await listForms(app.world.db, deskId);
  for (const [key, sections] of Object.entries(wanted)) {
    const form = forms.find((each) => each.key === key);
    if (form) await applyForm(app, form, sections, [...path, key]);
    else app.faults.push({ path: [...path, key], message: app.words.forms.noForm({ key }) });
  }
  const left = (await ownForms(app.world.db, deskId)).map(({ key }) => key);
  isLeftAlone(
    app,
    path,
    left.filter((key) => wanted[key] === undefined),
  );
}

/** The published forms of a desk that are not the built-in ones. */
export async function ownForms(handle: Handle, deskId: string): Promise<FormVersion[]> {
  const published = await currentFormsAsWritten(handle, deskId);
  return published.filter(({ key, definition }) => {
    const { kind } = definition;
    return key !== kind || !isDeepStrictEqual(definition, builtInForm(kind));
  });
}

async function applyForm(
  app: Application,
  { deskId, key, kind }: Form,
  sections: FormInFile | null,
  path: Path,
): Promise<void> {
  const definition = sections === null ? builtInForm(kind) : definitionOf(kind, sections);
  const place = { deskId, key };
  const { current, seen } = await readForm(app.world.db, place);
  if (current && isDeepStrictEqual(current.definition, definition)) return isAsWanted(app, path);
  const told = { detail: differenceText(current?.definition ?? { kind, sections: [] }, definition) };
  const change = () => publish(app, { ...place, seen }, definition);
  await make(app, current ? 'change' : 'create', path, change, told, faultOf(definition, app.language));
}

/** Questions with answers of another type are problems of these questions. */
async function publish(
  { world, actor }: Application,
  place: Parameters<typeof publishDefinition>[2],
  definition: FormDefinition,
) {
  const done = await publishDefinition(world, actor, place, definition);
  if (isRefused(done, 'draftStands')) return invalid([{ question: null, problem: 'draftStands' }]);
  if (!isRefused(done, 'typeKept')) return done;
  return invalid(done.questions.map((question) => ({ question, problem: 'typeKept' })));
}

function invalid<P>(problems: P[]) {
  return { refused: 'invalid' as const, problems };
}

type FormProblem = FormFinding | { question: string | null; problem: 'draftStands' | 'typeKept' };

/** The place of a problem in the file, and its words on the form's page. */
function faultOf(definition: FormDefinition, language: Language): Placing {
  const words = formsWords[language];
  return (given) => {
    const problem = given as unknown as FormProblem;
    const path = placeOf(definition, problem);
    if ('problem' in problem) return { path, message: words.refused[problem.problem] };
    const { code, section, question, field, figure } = problem;
    const asked = questionsOf(definition).find(({ id }) => id === question);
    const message = words.findings[code]({
      where: quote(question ?? section ?? '', language),
      field: field === 'choice' ? words.choiceField({ place: figure ?? 1 }) : field === null ? '' : words.fields[field],
      languages: listing(problem.languages, language),
      type: asked ? words.types[asked.type] : '',
      figure: figure ?? 0,
    });
    return { path, message };
  };
}

function placeOf({ sections }: FormDefinition, problem: FormProblem): Path {
  const { question } = problem;
  if (question === null) {
    const section = 'section' in problem ? sections.findIndex(({ id }) => id === problem.section) : -1;
    return section === -1 ? [] : [section];
  }
  const section = sections.findIndex(({ questions }) => questions.some(({ id }) => id === question));
  return [section, 'questions', sections[section]!.questions.findIndex(({ id }) => id === question)];
}

/** The questions that come, change and go, by their ids, for the plan. */
function differenceText(before: FormDefinition, after: FormDefinition): string {
  const { added, removed, changed, reordered, retitled } = compareDefinitions(before, after);
  const named = (sign: string, questions: readonly { id: string }[]) => questions.map(({ id }) => `${sign}${id}`);
  return [
    ...named('+', added),
    ...named('~', changed),
    ...named('-', removed),
    ...(reordered ? ['order'] : []),
    ...(retitled ? ['titles'] : []),
  ].join(' ');
}
