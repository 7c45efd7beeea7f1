import { setFields } from '#desk/fields/set-fields.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { listFields } from '#store/fields/fields.ts';
import type { Act } from '#web/console/ticket/acts/act.ts';
import { changedFields, valueErrors } from '#web/shared/fields/field-inputs.ts';

/** Sets the fields of the desk that differ from what the form showed. */
export const fields: Act = async ({ visit, ticket, form }) => {
  const { world } = visit.services;
  const typed = changedFields(form);
  if (typed.length === 0) return { ticket };
  const done = await setFields(world, visit.actor, ticket.number, typed);
  if (!isRefused(done) || done.refused === 'missing' || !done.problems) return done;
  return { errors: valueErrors(done.problems, await listFields(world.db, [ticket.deskId]), visit.language) };
};
