import { acceptHeld, dismissHeld } from '#desk/ticket/decide-held.ts';
import { isId } from '#store/database/ids.ts';
import type { Act } from '#web/console/ticket/acts/act.ts';
import { textOf } from '#web/console/ticket/acts/fields.ts';

export const accept: Act = async ({ visit, ticket, form }) => {
  const id = textOf(form, 'entry');
  return isId(id) ? acceptHeld(visit.services.world, visit.actor, ticket.number, id) : { refused: 'notHeld' };
};

export const dismiss: Act = async ({ visit, ticket, form }) => {
  const id = textOf(form, 'entry');
  return isId(id) ? dismissHeld(visit.services.world, visit.actor, ticket.number, id) : { refused: 'notHeld' };
};
