import { addTag } from '#desk/tags/save-tag.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText } from '#web/app/post.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';

/** Adds a tag of the desk's list, or a new one where the desk lets its agents add them. */
export const tag: Act = async ({ visit, ticket, form }) => {
  const { world } = visit.services;
  const say = togetherWords[visit.language].tags;
  const name = fieldText(form, 'name');
  if (name !== '') {
    const desk = await world.readDesk(world.db, ticket.deskId);
    const made = await addTag(world, visit.actor, desk, { name, synonyms: '', colour: 'grey' });
    if ('refused' in made) return made.refused === 'missing' ? made : wrong('tag', say.unknown);
    return tagTicket(world, visit.actor, ticket.number, { add: [made.saved], remove: [] });
  }
  const id = fieldText(form, 'tag');
  if (!isId(id)) return wrong('tag', say.unknown);
  return tagTicket(world, visit.actor, ticket.number, { add: [id], remove: [] });
};

export const untag: Act = async ({ visit, ticket, form }) => {
  const id = fieldText(form, 'tag');
  if (!isId(id)) return wrong('tag', togetherWords[visit.language].tags.unknown);
  return tagTicket(visit.services.world, visit.actor, ticket.number, { add: [], remove: [id] });
};
