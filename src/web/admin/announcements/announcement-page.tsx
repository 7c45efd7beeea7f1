import { seenOf } from '#desk/spine/seen.ts';
import { announcementFields, textCharactersMax, titleCharactersMax } from '#domain/announcements/announcement.ts';
import { textIn } from '#domain/language.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import { findAnnouncement, planOf } from '#store/announcements/announcements.ts';
import { isId } from '#store/database/ids.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup, fieldProps, NumberField, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/announcement-page.ts';
import { saveAnnouncement } from './handle.ts';
import { freshAnnouncement, type TypedAnnouncement, typedOf } from './typed.ts';

/** Edits an announcement in the languages of its desk; without an id, creates one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'announcements');
  const desk = chosenDesk(visit, request);
  const announcement = await announcementOf(visit, desk.id, params.id);
  const now = visit.services.world.clock.now();
  return {
    back: urls.adminPage('announcements', { desk: desk.prefix }),
    zone: desk.zone,
    title: announcement && textIn(announcement.titles, visit.language, desk.languages),
    seen: announcement === null ? '' : seenOf(announcementFields(planOf(announcement))),
    typed: announcement === null ? freshAnnouncement(desk.zone, now) : typedOf(announcement, desk.zone),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'announcements');
  const desk = chosenDesk(visit, request);
  const announcement = await announcementOf(visit, desk.id, params.id);
  const form = await readForm(context);
  return saveAnnouncement(visit, desk, announcement?.id ?? null, form);
}

async function announcementOf({ services }: AdminVisit, deskId: string, id: string | undefined) {
  if (id === undefined) return null;
  return existing(isId(id) ? await findAnnouncement(services.world.db, deskId, id) : undefined);
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

interface AnnouncementFormProps {
  typed: TypedAnnouncement;
  /** The version of the values in the form; sent back to detect conflicts. */
  seen: string;
  zone: string;
  isNew: boolean;
}

/** Which sites, the period, and the text in the languages of the desk. */
function AnnouncementForm({ typed, seen, zone, isNew }: AnnouncementFormProps) {
  const { form: words, allSites } = announcementAdminWords[useVisit().language];
  const field = fieldProps(typed, words);
  return (
    <SaveForm
      className="mt-4 flex flex-col gap-6"
      noValidate
      seen={seen}
      submit={isNew ? words.announce : words.save}
      wide
    >
      <ChoiceGroup
        {...field('sites')}
        choices={[
          { value: 'one', label: words.one },
          { value: 'all', label: allSites },
        ]}
      />
      <NumberField {...field('site')} label={words.siteNumber} hint={words.siteHint} maxLength={40} />
      <div className="flex flex-wrap items-end gap-x-10 gap-y-6">
        <TextField {...field('from')} type="datetime-local" length="short" hint={words.fromHint({ zone })} />
        <TextField {...field('until')} type="datetime-local" length="short" optional={words.optional} />
      </div>
      <DeskTexts
        name="titles"
        legend={words.titles}
        hint={words.titlesHint({ max: titleCharactersMax })}
        values={typed.titles}
      />
      <DeskTexts
        name="texts"
        legend={words.texts}
        hint={words.textsHint({ max: textCharactersMax })}
        values={typed.texts}
        rows={8}
      />
    </SaveForm>
  );
}
