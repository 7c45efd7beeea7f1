import { readForm } from '#desk/forms/on-form.ts';
import { publishDefinition } from '#desk/forms/publish-form.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Field } from '#domain/fields/field.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { formsThatAsk } from '#domain/forms/field-questions.ts';
import { noText } from '#domain/language.ts';
import { currentFormsAsWritten } from '#store/forms/forms.ts';

/** `formUnfit`: a draft stands, requesters do not see the field, or a condition depends on its question. */
type AskedInForms = Outcome<{ asked: string[] }, Refused<'missing' | 'formUnknown' | 'formUnfit'>>;

/**
 * Asks for a field in exactly these forms of its desk, by their keys. A new question is optional. It stands at the end of the
 * form's last section that is not repeated, else of the one whose rows open tickets. Each changed form gets a new version; one that
 * cannot leaves all as they were.
 */
export function askInForms(
  world: Store,
  actor: Actor,
  field: Pick<Field, 'deskId' | 'key' | 'names'>,
  keys: readonly string[],
): Promise<AskedInForms> {
  return world.transact(async (tx): Promise<AskedInForms> => {
    const { deskId } = field;
    const forms = await currentFormsAsWritten(tx.trx, deskId);
    if (keys.some((key) => !forms.some((form) => form.key === key))) return { refused: 'formUnknown' };
    const asking = formsThatAsk(field.key, forms);
    const changing = forms.filter(({ key }) => keys.includes(key) !== asking.includes(key));
    for (const { key } of changing) {
      const { seen, definition } = await readForm(tx.trx, { deskId, key });
      const isAsked = asking.includes(key);
      const changed = isAsked
        ? withoutField(definition, field)
        : withField(definition, questionOf(field, world.newId()));
      const done = await publishDefinition(within(world, tx), actor, { deskId, key, seen }, changed);
      if ('refused' in done) return { refused: done.refused === 'missing' ? 'missing' : 'formUnfit' };
    }
    return { asked: [...keys] };
  });
}

function withField({ sections, ...form }: FormDefinition, question: Question): FormDefinition {
  const last = sections.findLast(({ repeat }) => !repeat) ?? sections.findLast(({ repeat }) => repeat?.tickets);
  const asked = (section: FormDefinition['sections'][number]) => [...section.questions, question];
  return {
    ...form,
    sections: sections.map((section) => (section === last ? { ...section, questions: asked(section) } : section)),
  };
}

function withoutField({ sections, ...form }: FormDefinition, { key }: Pick<Field, 'key'>): FormDefinition {
  return {
    ...form,
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.filter(({ type, field }) => type !== 'field' || field !== key),
    })),
  };
}

function questionOf({ key, names }: Pick<Field, 'key' | 'names'>, id: string): Question {
  const texts = { label: names, why: noText, example: noText };
  const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
  return { id: `field-${id.slice(-12)}`, type: 'field', field: key, ...texts, ...rules };
}
