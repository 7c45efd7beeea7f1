import type { TypedFieldValue } from '#desk/fields/check-values.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { textIn } from '#domain/language.ts';
import { labelled } from '#locales/format.ts';
import { problems } from '#locales/problems/messages.ts';
import { listFields } from '#store/fields/fields.ts';
import { fieldText } from '#web/app/post.ts';
import type { Act } from '#web/console/ticket/acts/act.ts';

/** Sets the fields of the desk that differ from what the form showed. */
export const fields: Act = async ({ visit, ticket, form }) => {
  const { world } = visit.services;
  const typed = changedFields(form);
  if (typed.length === 0) return { ticket };
  const done = await setFields(world, visit.actor, ticket.number, typed);
  if (!isRefused(done) || done.refused === 'missing' || !done.problems) return done;
  const say = problems[visit.language].valueFaults;
  const known = await listFields(world.db, [ticket.deskId]);
  return {
    errors: done.problems.map(({ field, problem }) => {
      const name = known.find(({ key }) => key === field);
      const label = name ? textIn(name.names, visit.language) : field;
      return { field: `field.${field}`, text: labelled(label, say[problem], visit.language) };
    }),
  };
};

/** The fields whose input differs from what was shown. A group without a tick sends nothing, and is then empty. */
function changedFields(form: FormData): TypedFieldValue[] {
  return [...form.keys()].flatMap((name) => {
    const key = /^was\.([a-z0-9-]{1,40})$/.exec(name)?.[1];
    if (key === undefined) return [];
    const given = form.getAll(`field.${key}`).map((value) => String(value).trim());
    const isSame = given.join(' ') === fieldText(form, name);
    return isSame ? [] : [{ key, value: given.length === 1 ? given[0]! : given }];
  });
}
