import { seenOf } from '#desk/spine/seen.ts';
import { typedPart } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { belfryAccent } from '#domain/look/accent.ts';
import { accentFields, logoFields } from '#domain/look/fields.ts';
import { lookWords } from '#locales/admin/messages.ts';
import { findDesk } from '#store/desks/desks.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { deskChoices } from '#web/admin/desk-choices.ts';
import { PartFields } from '#web/admin/desks/part-fields.tsx';
import { changeLookBy, type LookPart } from '#web/admin/look/change.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { type ShownLook, shownLook } from '#web/shared/frame/shown-look.ts';
import { Button } from '#web/ui/button.tsx';
import { FileField } from '#web/ui/field/file-field.tsx';
import type { Route } from './+types/page.ts';
import { AccentForm } from './accent-form.tsx';
import { Part, type PartState } from './part.tsx';

export const handle: PageHandle = { scripts: true };

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'look');
  const desk = chosenDesk(visit, request);
  const names = typedPart(await findDesk(visit.services.world.db, desk.id), 'names');
  return {
    desks: deskChoices(visit, desk, (about) => urls.adminPage('look', about)),
    name: desk.names[visit.language],
    names,
    accent: desk.look.accent,
    logo: shownLook(desk).logo,
    nonce: visit.nonce,
    seen: {
      names: seenOf(names),
      accent: seenOf(accentFields(desk.look.accent)),
      logo: seenOf(logoFields(desk.look.logo)),
    },
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'look');
  return changeLookBy({ ...visit, desk: chosenDesk(visit, request), form: await readForm(context) });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const words = lookWords[useVisit().language];
  const { desks, name, names, accent, logo, nonce, seen } = loaderData;
  const tried = actionData?.accent;
  const shown = tried ?? accent ?? belfryAccent;
  const partOf = (part: LookPart) =>
    actionData?.part === part
      ? { seen: actionData.seen || seen[part], meanwhile: actionData.changed }
      : { seen: seen[part], meanwhile: undefined };
  return (
    <AdminPage title={words.title} lead={words.lead} desks={desks} done={words.done}>
      <div className="mt-2 flex flex-col divide-y divide-line">
        <NamesForm names={actionData?.names ?? names} {...partOf('names')} />
        <AccentForm
          {...partOf('accent')}
          colours={shown}
          state={tried ? 'tried' : accent ? 'own' : 'belfry'}
          isOwn={accent !== null}
          desk={{ name, logo, nonce }}
        />
        <LogoForm logo={logo} {...partOf('logo')} />
      </div>
    </AdminPage>
  );
}

interface NamesFormProps extends PartState {
  names: Fields;
}

function NamesForm({ names, seen, meanwhile }: NamesFormProps) {
  const words = lookWords[useVisit().language].names;
  return (
    <Part id="names" title={words.title} lead={words.lead} meanwhile={meanwhile}>
      <SaveForm className="mt-3 flex flex-col gap-4" seen={seen} submit={words.save} value="names" kind="outlined">
        <PartFields part="names" typed={names} />
      </SaveForm>
    </Part>
  );
}

interface LogoFormProps extends PartState {
  logo: ShownLook['logo'];
}

function LogoForm({ logo, seen, meanwhile }: LogoFormProps) {
  const words = lookWords[useVisit().language].logo;
  return (
    <Part id="logo" title={words.title} lead={words.lead} meanwhile={meanwhile}>
      {logo && (
        <figure className="mt-3">
          <img
            src={logo.src}
            alt=""
            width={logo.width}
            height={logo.height}
            className="h-auto max-h-24 w-auto max-w-full border border-line"
          />
          <figcaption className="mt-1 text-small text-ink-2">{words.now(logo)}</figcaption>
        </figure>
      )}
      <form method="post" encType="multipart/form-data" className="mt-3 flex max-w-fields flex-col gap-4">
        <input type="hidden" name="seen" value={seen} />
        <FileField
          name="logo"
          label={words.field}
          hint={words.hint}
          choose={words.choose}
          accept="image/png,image/jpeg,image/webp"
        />
        <p className="flex flex-wrap gap-3">
          <Button name="intent" value="logo">
            {words.upload}
          </Button>
          {logo && (
            <Button name="intent" value="removeLogo" kind="danger">
              {words.remove}
            </Button>
          )}
        </p>
      </form>
    </Part>
  );
}
