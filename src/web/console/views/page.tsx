import { Form, redirect } from 'react-router';
import { moveView, restoreView } from '#desk/views/views.ts';
import { readFilter } from '#domain/views/filter.ts';
import { managesView } from '#domain/views/saved-view.ts';
import { isId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { findSavedView, type ListedView, listSavedViews } from '#store/views/saved-views.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { agentsOf, fieldsOf } from '#web/console/reads/staff-tables.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { useViewWords } from '#web/console/use-words.ts';
import { filterLabels } from '#web/console/views/condition-words.ts';
import { fieldChoices, fieldNames } from '#web/shared/fields/field-choices.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { actor, services, language } = visit;
  const [views, desks, fields, ...agents] = await Promise.all([
    listSavedViews(services.world.db, actor),
    listDesks(services.world.db),
    fieldsOf(visit, actor.deskIds),
    ...actor.deskIds.map((deskId) => agentsOf(visit, deskId)),
  ]);
  const names = new Map([
    ...agents.flat().map((agent): [string, string] => [agent.email, agent.name]),
    ...fieldNames(fieldChoices(fields, language)),
  ]);
  const { searchParams } = new URL(request.url);
  const kept = (deskId: string | null) =>
    views
      .filter((view) => view.deskId === deskId)
      .map(({ id, name, filter, ownerName, ...view }) => {
        const isOwn = view.ownerId === actor.personId;
        // The author's name; null for the reader.
        const conditions = filterLabels(readFilter(filter).filter, language, names);
        return { id, name, filter, conditions, madeBy: isOwn ? null : ownerName, isManaged: managesView(actor, view) };
      });
  return {
    own: kept(null),
    shared: desks
      .filter(({ id }) => actor.deskIds.includes(id))
      .map(({ id, names }) => ({ id, desk: names[language], views: kept(id) })),
    discarded: searchParams.get('done') === 'discarded' ? await readDiscarded(visit, searchParams.get('view')) : null,
    restored: searchParams.get('done') === 'restored',
    problem: searchParams.get('done') === 'tooMany',
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = staffVisit(context, request);
  const form = await readForm(context);
  const id = String(form.get('view') ?? '');
  if (form.get('act') === 'restore') {
    const restored = found(await restoreView(services.world, actor, id));
    return redirect(urls.savedViews({ done: 'saved' in restored ? 'restored' : 'tooMany' }));
  }
  found(await moveView(services.world, actor, id, form.get('act') === 'up' ? 'up' : 'down'));
  return redirect(urls.savedViews());
}

/** Returns the view that was just discarded, if this person may restore it. */
async function readDiscarded({ actor, services }: StaffVisit, id: string | null) {
  const view: ListedView | undefined =
    id !== null && isId(id) ? await findSavedView(services.world.db, actor, id) : undefined;
  return view && view.discardedAt !== null && managesView(actor, view) ? { id: view.id, name: view.name } : null;
}

export default function Page({ loaderData: { own, shared, discarded, restored, problem } }: Route.ComponentProps) {
  const say = useViewWords();
  return (
    <ConsolePage
      title={say.saved}
      actions={
        <a href={urls.newView()} className={buttonLook('main')}>
          {say.newTitle}
        </a>
      }
    >
      <div className="max-w-record">
        {discarded && (
          <Form method="post" className="mb-4">
            <input type="hidden" name="view" value={discarded.id} />
            <Banner
              tone="handled"
              icon="check"
              action={
                <button type="submit" name="act" value="restore" className="link">
                  {say.restore}
                </button>
              }
            >
              {say.discarded({ name: discarded.name })}
            </Banner>
          </Form>
        )}
        {restored && <Banner tone="handled">{say.restored}</Banner>}
        {problem && <Banner tone="urgent">{say.problems.tooMany}</Banner>}
        <p className="text-body text-ink-2">{say.lead}</p>
        <ViewRows title={say.own} views={own} />
        {own.length === 0 && <p className="mt-2 text-body text-ink-2">{say.noneYet}</p>}
        {shared.map(({ id, desk, views }) => (
          <ViewRows key={id} title={say.sharedAt({ desk })} views={views} />
        ))}
      </div>
    </ConsolePage>
  );
}

/** Views in the order of the navigation; people who manage a view can move it. */
function ViewRows({ title, views }: { title: string; views: Route.ComponentProps['loaderData']['own'] }) {
  const say = useViewWords();
  if (views.length === 0) return null;
  return (
    <>
      <h2 className="mt-6 text-section">{title}</h2>
      <ul className="mt-2">
        {views.map((view, place) => (
          <li key={view.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2">
            <div className="min-w-0 flex-1 basis-60">
              <a href={urls.console({ saved: view.id })} className="link-quiet text-body font-strong wrap-anywhere">
                {view.name}
              </a>
              {view.madeBy && <span className="text-secondary text-ink-2"> {say.madeBy({ name: view.madeBy })}</span>}
              <ul aria-label={say.conditions} className="mt-1 flex flex-wrap gap-1.5">
                {view.conditions.map((condition) => (
                  <li
                    key={condition}
                    className="rounded-full border border-line-strong px-2.5 text-secondary wrap-anywhere"
                  >
                    {condition}
                  </li>
                ))}
              </ul>
              <code className="mt-1 block text-small text-ink-2 wrap-anywhere">{view.filter}</code>
            </div>
            {view.isManaged && (
              <>
                {views.length > 1 && (
                  <Form method="post" action={urls.savedViews()} className="flex">
                    <input type="hidden" name="view" value={view.id} />
                    {place > 0 && (
                      <Button kind="plain" name="act" value="up" aria-label={say.up(view)}>
                        <span aria-hidden="true">↑</span>
                      </Button>
                    )}
                    {place < views.length - 1 && (
                      <Button kind="plain" name="act" value="down" aria-label={say.down(view)}>
                        <span aria-hidden="true">↓</span>
                      </Button>
                    )}
                  </Form>
                )}
                <a href={urls.savedView(view.id)} className="link text-body">
                  {say.change}
                  <span className="sr-only"> {view.name}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
