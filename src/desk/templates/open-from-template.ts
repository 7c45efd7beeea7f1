import { type GivenContact, receiveWithin } from '#desk/intake/receive-contact.ts';
import { doActs } from '#desk/macros/do-acts.ts';
import { readMacroDesk } from '#desk/macros/save-macro.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { inUse } from '#domain/definitions/definition.ts';
import { actsOfTemplate } from '#domain/templates/template.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { relation } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { listTemplates } from '#store/templates/templates.ts';

type OpenedFromTemplate = Outcome<
  { ticket: TicketRow; again: boolean },
  TicketRefused | Refused<'missing' | 'templateUnknown'>
>;

/**
 * Opens a ticket for a contact that an agent entered with a template of its desk, and runs the template's acts: all or nothing. An
 * agent who may not work on the ticket, such as a complaint or a ticket of their own, opens it without the acts.
 */
export function openFromTemplate(
  world: Spine,
  actor: Actor,
  { templateId, ...given }: GivenContact & { templateId: string },
): Promise<OpenedFromTemplate> {
  return world.transact(async (tx): Promise<OpenedFromTemplate> => {
    const templates = inUse(await listTemplates(tx.trx, [given.deskId]));
    const template = templates.find(({ id }) => id === templateId);
    if (!template) return { refused: 'templateUnknown' };
    const opened = await receiveWithin(world, tx, actor, { ...given, template: { templateId } });
    if ('refused' in opened || opened.again) return opened;
    const { ticket } = opened;
    if (ticket.kind === 'complaint' || relation(actor, ticket) !== 'desk') return opened;
    const acts = actsOfTemplate(template, await readMacroDesk(tx.trx, given.deskId), actor.language);
    const done = await doActs(within(world, tx), actor, ticket.number, acts);
    return 'ticket' in done ? { ticket: done.ticket, again: false } : done;
  });
}
