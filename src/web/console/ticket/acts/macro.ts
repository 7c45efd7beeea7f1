import { applyActs } from '#desk/macros/do-acts.ts';
import { lacksReason, tickedActs } from '#domain/messages/chosen-acts.ts';
import { macroWords } from '#locales/console/messages.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { readActsOf } from '#web/console/ticket/acts/fields.ts';

/** Runs a macro's actions without a message: all or none. */
export const macro: Act = async ({ visit, ticket, form }) => {
  const { chosen: words } = macroWords[visit.language];
  const chosen = readActsOf(form);
  if (chosen === null || tickedActs(chosen).length === 0) return wrong('acts', words.nothing);
  if (lacksReason(chosen)) return wrong('acts', words.lacksReason);
  return applyActs(visit.services.world, visit.actor, ticket.number, chosen);
};
