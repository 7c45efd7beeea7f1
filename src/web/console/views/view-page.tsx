import { data, Form, redirect } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { changeView, discardView, viewFields } from '#desk/views/views.ts';
import { managesView } from '#domain/views/saved-view.ts';
import { viewWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { findSavedView } from '#store/views/saved-views.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useViewWords } from '#web/console/use-words.ts';
import { Builder } from '#web/console/views/builder.tsx';
import { readBuilder, readViewForm } from '#web/console/views/read-builder.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/view-page.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const view = await managedView(visit, params.id);
  const builder = await readBuilder(visit, new URL(request.url).searchParams, view);
  return { id: view.id, name: view.name, seen: seenOf(viewFields(view)), builder };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = staffVisit(context, request);
  const { world } = visit.services;
  const view = await managedView(visit, params.id);
  const form = await readForm(context);
  if (form.has('discard')) {
    await discardView(world, visit.actor, view.id);
    return redirect(urls.savedViews({ done: 'discarded', view: view.id }));
  }
  const seen = String(form.get('seen') ?? '');
  const changed = found(await changeView(world, visit.actor, view.id, { ...(await readViewForm(visit, form)), seen }));
  if ('saved' in changed) return redirect(urls.console({ saved: view.id }));
  const say = viewWords[visit.language];
  const meanwhile = changed.refused === 'changedMeanwhile';
  const error = changed.refused === 'changedMeanwhile' ? null : say.problems[changed.refused];
  return data({ builder: await readBuilder(visit, form, view), error, meanwhile }, meanwhile ? 409 : 422);
}

/** Returns a view that this person manages; 404 for other people's views. */
async function managedView({ actor, services }: ReturnType<typeof staffVisit>, id: string) {
  const view = isId(id) ? await findSavedView(services.world.db, actor, id) : undefined;
  if (!view || view.discardedAt !== null || !managesView(actor, view)) throw data(null, 404);
  return view;
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const say = useViewWords();
  const { id, name, seen } = loaderData;
  const title = say.changeTitle({ name });
  return (
    <ConsolePage title={title}>
      {actionData?.meanwhile && (
        <div className="mb-4 max-w-record">
          <Banner tone="accent">{say.meanwhile}</Banner>
        </div>
      )}
      <Builder
        key={id}
        builder={actionData?.builder ?? loaderData.builder}
        action={urls.savedView(id)}
        seen={seen}
        error={actionData?.error ?? null}
      />
      <Form method="post" action={urls.savedView(id)} className="mt-8 max-w-record border-t border-line pt-4">
        <Button kind="danger" name="discard" value="yes">
          {say.discard}
        </Button>
      </Form>
    </ConsolePage>
  );
}
