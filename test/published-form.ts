import { changeForm } from '#desk/forms/change-form.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { publishDefinition, publishForm } from '#desk/forms/publish-form.ts';
import { addForm, type NewForm } from '#desk/forms/save-form.ts';
import type { QuestionContent } from '#domain/forms/change-definition.ts';
import { newTypedForm } from '#domain/forms/form.ts';
import { definitionOf, type FormInFile } from '#domain/installation/forms.ts';
import { inEachLanguage, noText } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** Publishes a form of the desk with the questions of the built-in one of its kind, and these at the end of its first section. */
export async function publishedForm(
  { world, actor }: Pick<TestDesk, 'world' | 'actor'>,
  deskId: string,
  key: string,
  more: Partial<NewForm> & { questions?: Record<string, Partial<QuestionContent>> } = {},
): Promise<string> {
  const { questions = {}, ...properties } = more;
  const jonas = actor('jonas');
  const said = (text: string) => inEachLanguage(() => text);
  const texts = { names: said(key), descriptions: noText, categories: noText };
  const added = await addForm(world, jonas, deskId, {
    ...newTypedForm,
    ...texts,
    kind: 'question',
    copyOf: '',
    ...properties,
    key,
  });
  if (!('saved' in added)) throw new Error(JSON.stringify(added));
  const place = { deskId, key };
  const stand = () => readForm(world.db, place);
  const section = (await stand()).definition.sections[0]!.id;
  for (const [question, content] of Object.entries(questions)) {
    const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
    const whole = { type: 'line' as const, label: said(question), why: noText, example: noText, ...rules, ...content };
    await changeForm(
      world,
      jonas,
      { ...place, seen: (await stand()).seen },
      { type: 'addQuestion', section, question },
    );
    const change = { type: 'writeQuestion', question, section, content: whole } as const;
    await changeForm(world, jonas, { ...place, seen: (await stand()).seen }, change);
  }
  const done = await publishForm(world, jonas, { ...place, seen: (await stand()).seen });
  if (!('version' in done)) throw new Error(JSON.stringify(done));
  return key;
}

/** Publishes a form with these sections, as an installation file writes them. */
export async function publishedSections(
  { world, actor }: Pick<TestDesk, 'world' | 'actor'>,
  deskId: string,
  { key, kind = 'request', ...properties }: Partial<NewForm> & { key: string; kind?: Kind },
  sections: FormInFile,
): Promise<string> {
  const jonas = actor('jonas');
  const texts = { names: inEachLanguage(() => key), descriptions: noText, categories: noText };
  const added = await addForm(world, jonas, deskId, {
    ...newTypedForm,
    ...texts,
    ...properties,
    key,
    kind,
    copyOf: null,
  });
  if (!('saved' in added)) throw new Error(JSON.stringify(added));
  const place = { deskId, key, seen: (await readForm(world.db, { deskId, key })).seen };
  const done = await publishDefinition(world, jonas, place, definitionOf(kind, sections));
  if (!('version' in done)) throw new Error(JSON.stringify(done));
  return key;
}
