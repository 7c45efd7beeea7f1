import { redirect } from 'react-router';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { chooseColumns } from '#desk/views/views.ts';
import { densities } from '#domain/staff/staff-settings.ts';
import { usualColumns } from '#domain/views/columns.ts';
import { choiceOf, found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/choose-columns.ts';

/** Saves a list's columns and row height, and returns to the list. */
export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = staffVisit(context, request);
  const form = await readForm(context);
  const columns = form.has('usual') ? [...usualColumns] : form.getAll('column').map(String);
  found(await chooseColumns(services.world, actor, { list: String(form.get('list') ?? ''), columns }));
  const density = choiceOf(form, 'density', densities);
  if (density !== null) await saveStaffSettings(services.world, actor, { density });
  return redirect(urls.console(Object.fromEntries(new URLSearchParams(String(form.get('at') ?? '')))));
}
