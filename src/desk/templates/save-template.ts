import { verbsOf } from '#desk/definitions/change-definitions.ts';
import { readMacroDesk } from '#desk/macros/save-macro.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { inUse } from '#domain/definitions/definition.ts';
import { textIn } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { comingOccurrences, ruleKey } from '#domain/templates/recurrence.ts';
import {
  checkTemplate,
  type TemplateInput,
  type TemplateProblem,
  type TicketTemplate,
  templateFields,
  templatesPerDeskMax,
} from '#domain/templates/template.ts';
import type { Handle } from '#store/database/database.ts';
import { findDesk } from '#store/desks/desks.ts';
import { findPersonByAddress, readPeople } from '#store/people/people.ts';
import { placeNext } from '#store/templates/recurring.ts';
import { listTemplates, putTemplate } from '#store/templates/templates.ts';

type SavedTemplate = Omit<TicketTemplate, 'nextAt'>;

/** The verbs of a desk's ticket templates. Tickets that were opened with one stay as they are; a retired one cannot be chosen. */
export const {
  save: saveTemplate,
  retire: retireTemplate,
  reinstate: reinstateTemplate,
  move: moveTemplate,
} = verbsOf<SavedTemplate, TemplateInput, TemplateProblem>({
  part: 'templates',
  perDeskMax: templatesPerDeskMax,
  list: listTemplates,
  put: putTemplate,
  async check(input, { tx, desk, place }) {
    const email = readAddress(input.email);
    const requester = email === null ? undefined : await findPersonByAddress(tx.trx, email);
    const checked = checkTemplate(input, await readMacroDesk(tx.trx, desk.id), requester?.id ?? null);
    return 'problems' in checked ? checked : { row: { ...place, ...checked.template } };
  },
  fieldsOf: async (template, { tx }) => templateFields(template, template ? await addressOf(tx.trx, template) : null),
  told: ({ names }, language) => ({ template: textIn(names, language) }),
  movesAmong: inUse,
  async begun(world, tx, template, before) {
    const isSameRule = before?.requesterId && ruleKey(before.recurs) === ruleKey(template.recurs);
    if (!isSameRule) await recurAnew(world, tx, template);
  },
});

/** Begins to count the occurrences of a template with the first one that is still to come. */
async function recurAnew(world: Store, tx: Tx, { id, deskId, recurs }: SavedTemplate): Promise<void> {
  if (recurs === null) return placeNext(tx.trx, id, { recursFrom: null, nextAt: null });
  const desk = await findDesk(tx.trx, deskId);
  const now = world.clock.now();
  const [first] = comingOccurrences(recurs, desk, now, 1);
  const recursFrom = first?.period ?? dateIn(desk.zone, now);
  await placeNext(tx.trx, id, { recursFrom, nextAt: first?.at ?? null });
}

/** Returns the address of a template's requester; null without one. */
export async function addressOf(handle: Handle, { requesterId }: Pick<TicketTemplate, 'requesterId'>) {
  if (requesterId === null) return null;
  return (await readPeople(handle, [requesterId])).get(requesterId)?.address ?? null;
}
