import { readSort } from '#domain/views/columns.ts';
import { readFilter, writeFilter } from '#domain/views/filter.ts';
import type { ViewFields } from '#domain/views/saved-view.ts';
import { countTickets } from '#store/views/ticket-counts.ts';
import { fieldsOf } from '#web/console/reads/staff-tables.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import {
  type BuilderState,
  filterOfState,
  isTyped,
  readState,
  stateOf,
  type Typed,
} from '#web/console/views/builder-state.ts';
import { readChoices } from '#web/console/views/choices.ts';
import { problemText } from '#web/console/views/problem-text.ts';
import { readSearch } from '#web/console/views/search.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';

/** Returns the form: the input, else the view, else the filter in the address. */
export async function readBuilder(visit: StaffVisit, typed: Typed, view: ViewFields | null) {
  const { actor, services, language } = visit;
  const desks = await services.world.allDesks(services.world.db);
  const mine = desks.filter(({ id }) => actor.deskIds.includes(id));
  const start = view?.filter ?? String(typed.get('q') ?? '');
  const begun = readFilter(start);
  const state: BuilderState = isTyped(typed) ? readState(typed) : stateOf(begun.filter);
  const { filter, problems } = filterOfState(state);
  const text = writeFilter(filter);
  const places = { prefixes: [], zone: zoneOf(visit, desks), unknown: 'nothing' as const };
  const search = await readSearch(visit, text, places);
  const wrong = [...(isTyped(typed) ? [] : begun.problems), ...problems, ...search.problems];
  return {
    state,
    text,
    problems: [...new Set(wrong.map((problem) => problemText(problem, language)))],
    total: await countTickets(services.world.db, actor, search.filter),
    choices: await readChoices(visit, desks),
    fields: fieldChoices(await fieldsOf(visit, actor.deskIds), language),
    desks: mine.map(({ prefix, names }) => ({ value: prefix, label: names[language] })),
    view: typedView(typed) ?? {
      name: view?.name ?? '',
      sort: view?.sort ?? 'due',
      desk: desks.find(({ id }) => id === view?.deskId)?.prefix ?? '',
    },
  };
}

export type Builder = Awaited<ReturnType<typeof readBuilder>>;

/** Returns the view to save; an unknown prefix becomes a desk that nobody may choose. */
export async function readViewForm({ services }: StaffVisit, form: FormData): Promise<ViewFields> {
  const desks = await services.world.allDesks(services.world.db);
  const prefix = String(form.get('desk') ?? '');
  const state = readState(form);
  const { filter, problems } = filterOfState(state);
  return {
    name: String(form.get('name') ?? ''),
    // An invalid filter is not saved as a wider one.
    filter: problems.length > 0 ? '' : writeFilter(filter),
    sort: readSort(String(form.get('sort') ?? '')),
    deskId: prefix === '' ? null : (desks.find((desk) => desk.prefix === prefix)?.id ?? ''),
  };
}

function typedView(typed: Typed) {
  if (!isTyped(typed)) return null;
  const text = (name: string) => String(typed.get(name) ?? '');
  return { name: text('name'), sort: readSort(text('sort')), desk: text('desk') };
}
