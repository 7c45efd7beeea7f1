import { data, href, redirect } from 'react-router';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { OwnKeysForm } from '#web/console/settings/own-keys-form.tsx';
import { readSettingsPage } from '#web/console/settings/read-settings.ts';
import { saveSettings } from '#web/console/settings/save-settings.ts';
import { Absence, Display, Noticing, Signatures, useSettingsWords } from '#web/console/settings/settings-forms.tsx';
import { staffVisit } from '#web/console/staff.ts';
import { Done } from '#web/ui/banner.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { FieldErrors } from '#web/ui/field/errors.ts';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const page = await readSettingsPage(staffVisit(context, request));
  return { ...page, done: new URL(request.url).searchParams.has('done') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = staffVisit(context, request);
  const form = await readForm(request);
  const kept = await saveSettings(visit, form);
  if (kept === null) throw data(null, 400);
  if ('kept' in kept)
    return redirect(form.get('act') === 'alarm' ? href('/console/urgent') : urls.ownSettings({ done: '1' }));
  const values = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return data({ errors: kept.errors, values: Object.fromEntries(values) }, 422);
}

/** The agent's console settings. Only the absence is visible to others. */
export default function Page({ loaderData: page, actionData }: Route.ComponentProps) {
  const words = useSettingsWords();
  const errors = actionData?.errors ?? [];
  const typed = actionData?.values ?? {};
  return (
    <>
      <title>{`${words.title} · Belfry`}</title>
      <ConsoleBar title={words.title} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1). */}
      <section tabIndex={0} aria-label={words.title} className="relative min-h-0 flex-1 overflow-y-auto px-5 py-4">
        <FieldErrors value={errors}>
          <div className="flex max-w-page flex-col gap-8">
            {errors.length > 0 && <ErrorSummary title={words.errors} errors={errors} />}
            {page.done && errors.length === 0 && <Done>{words.done}</Done>}
            <Display page={page} />
            <Absence page={page} typed={typed} />
            <Signatures page={page} />
            <Noticing page={page} />
            <OwnKeysForm page={page} typed={typed} />
          </div>
        </FieldErrors>
      </section>
    </>
  );
}
