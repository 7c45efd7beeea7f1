import { inUse } from '#domain/definitions/definition.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { firstSpoken, type Language, readLanguage, textIn } from '#domain/language.ts';
import { filledWords, type TicketTemplate } from '#domain/templates/template.ts';
import { templatesOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** The templates that an agent can choose for a new ticket, with their desks. */
interface OfferedTemplates {
  desks: readonly Desk[];
  templates: readonly TicketTemplate[];
}

/** Returns the templates of all desks of an agent, and these desks. */
export async function readOffered(visit: StaffVisit): Promise<OfferedTemplates> {
  const { actor, services } = visit;
  const desks = (await services.world.allDesks(services.world.db)).filter(({ id }) => actor.deskIds.includes(id));
  const known = await templatesOf(
    visit,
    desks.map(({ id }) => id),
  );
  return { desks, templates: inUse(known) };
}

/** Returns the options of the field. A desk is named only where an agent has several. */
export function templateChoices({ desks, templates }: OfferedTemplates, language: Language) {
  return desks.flatMap((desk) =>
    templates
      .filter(({ deskId }) => deskId === desk.id)
      .map(({ id, names }) => {
        const name = textIn(names, language, desk.languages);
        return { value: id, label: desks.length > 1 ? `${name} (${desk.prefix})` : name };
      }),
  );
}

/** Returns the values of the form with a template filled in: kind, summary and text, in the language of the ticket. */
export function fillIn(
  template: TicketTemplate,
  values: Record<string, string>,
  { desks, templates }: OfferedTemplates,
): Record<string, string> {
  const desk = desks.find(({ id }) => id === template.deskId)!;
  const language = firstSpoken(desk, [readLanguage(values.language)]);
  const { summary = '', text = '' } = values;
  const typed = { summary: summary.trim(), text: text.replaceAll('\r\n', '\n').trim() };
  const words = filledWords(template, typed, { language, order: desk.languages, templates });
  return { ...values, ...words, desk: desk.prefix, kind: template.kind, template: template.id, filled: template.id };
}
