import { data } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { announcementFields } from '#domain/announcements/announcement.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import { findAnnouncement, planOf } from '#store/announcements/announcements.ts';
import { isId } from '#store/database/ids.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/announcement-page.ts';
import { AnnouncementForm } from './announcement-form.tsx';
import { saveAnnouncement } from './handle.ts';
import { freshAnnouncement, typedOf } from './typed.ts';

/** Edits an announcement in four languages; without an id, creates one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'announcements');
  const desk = chosenDesk(visit, request);
  const announcement = await announcementOf(visit, desk.id, params.id);
  const now = visit.services.world.clock.now();
  return {
    back: urls.adminPage('announcements', { desk: desk.prefix }),
    zone: desk.zone,
    title: announcement?.titles[visit.language] ?? null,
    seen: announcement === null ? '' : seenOf(announcementFields(planOf(announcement))),
    typed: announcement === null ? freshAnnouncement(desk.zone, now) : typedOf(announcement, desk.zone),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'announcements');
  const desk = chosenDesk(visit, request);
  const announcement = await announcementOf(visit, desk.id, params.id);
  const form = await readForm(request);
  return saveAnnouncement(visit, desk, announcement?.id ?? null, form);
}

async function announcementOf({ services }: AdminVisit, deskId: string, id: string | undefined) {
  if (id === undefined) return null;
  const announcement = isId(id) ? await findAnnouncement(services.world.db, deskId, id) : undefined;
  if (announcement === undefined) throw data(null, 404);
  return announcement;
}

export default function Page({
  loaderData: { back, zone, title, typed, seen },
  actionData: tried,
}: Route.ComponentProps) {
  const words = announcementAdminWords[useVisit().language];
  return (
    <AdminPage title={title ?? words.new} back={{ href: back, label: words.all }}>
      <AnnouncementForm typed={tried?.typed ?? typed} seen={tried?.seen ?? seen} zone={zone} isNew={title === null} />
    </AdminPage>
  );
}
