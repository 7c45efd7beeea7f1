import { data, redirect } from 'react-router';
import { saveView } from '#desk/views/views.ts';
import { viewWords } from '#locales/console/messages.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useViewWords } from '#web/console/use-words.ts';
import { Builder } from '#web/console/views/builder.tsx';
import { readBuilder, readViewForm } from '#web/console/views/read-builder.ts';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/new-page.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  return readBuilder(staffVisit(context, request), new URL(request.url).searchParams, null);
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = staffVisit(context, request);
  const form = await readForm(context);
  const saved = found(await saveView(visit.services.world, visit.actor, await readViewForm(visit, form)));
  if ('viewId' in saved) return redirect(urls.console({ saved: saved.viewId }));
  const error = saved.refused === 'changedMeanwhile' ? null : viewWords[visit.language].problems[saved.refused];
  return data({ builder: await readBuilder(visit, form, null), error }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const say = useViewWords();
  return (
    <ConsolePage title={say.newTitle}>
      <Builder builder={actionData?.builder ?? loaderData} action={urls.newView()} error={actionData?.error ?? null} />
    </ConsolePage>
  );
}
