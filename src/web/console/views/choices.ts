import type { Desk } from '#domain/desks/desk.ts';
import { tagsOffered } from '#domain/tags/tag.ts';
import { type Operator, operatorNames, wordsOf } from '#domain/views/filter.ts';
import { viewWords } from '#locales/console/messages.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { listTeams } from '#store/staff/teams.ts';
import { listTags } from '#store/tags/tags.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { valueLabel } from '#web/console/views/condition-words.ts';

export interface Choice {
  value: string;
  label: string;
}

type Choices = Partial<Record<Operator, Choice[]>>;

/** Returns the choices of each operator with a fixed list of values; others are typed. */
export async function readChoices({ actor, services, language }: StaffVisit, desks: readonly Desk[]): Promise<Choices> {
  const { db } = services.world;
  const say = viewWords[language];
  const mine = desks.filter(({ id }) => actor.deskIds.includes(id));
  const staff = new Map<string, string>();
  for (const { id } of mine) for (const { login, name } of await listStaff(db, id)) staff.set(login, name ?? login);
  const teams = await listTeams(db, actor.deskIds);
  const tags = tagsOffered(await listTags(db, actor.deskIds));
  const closed = operatorNames.flatMap((operator) => {
    const values = wordsOf(operator);
    return values ? [[operator, values.map((value) => ({ value, label: valueLabel(operator, value, language) }))]] : [];
  });
  return {
    ...Object.fromEntries(closed),
    assignee: [
      { value: 'me', label: say.me },
      { value: 'none', label: say.nobody },
      ...[...staff].map(([value, label]) => ({ value, label })),
    ],
    team: [{ value: 'none', label: say.none }, ...teams.map(({ name }) => ({ value: name, label: name }))],
    tag: [
      { value: 'none', label: say.none },
      ...[...new Set(tags.map(({ name }) => name))].map((name) => ({ value: name, label: name })),
    ],
    desk: mine.map(({ prefix, names }) => ({ value: prefix, label: names[language] })),
  };
}
