import { data, redirect } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type PartOf, partsOf, typedPart } from '#domain/desks/settings.ts';
import { type Language, languages } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { fieldText } from '#web/admin/fields.ts';
import { Meanwhile } from '#web/admin/meanwhile.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/part-page.ts';
import { deskOf } from './desk-of.ts';
import { PartFields } from './part-fields.tsx';
import { readTypedPart, savePart } from './save-part.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const part = partOf(params.part);
  const typed = typedPart(desk, part);
  return {
    part,
    typed,
    seen: seenOf(typed),
    name: desk.names[visit.language],
    back: urls.chosenDesk(desk.prefix),
    preview: part === 'audience' ? audiencePreview(desk) : null,
  };
}

interface ShownAudience {
  language: Language;
  title: string;
  text: string;
  page: string;
}

/** Returns the desk's text about whom it helps, in each language, with the address of its support page. */
function audiencePreview(desk: Desk): ShownAudience[] {
  return languages.map((language) => ({
    language,
    ...helpedView(desk, language),
    page: `${urls.desk(language, desk.prefix)}#helped`,
  }));
}

function AudiencePreview({ texts }: { texts: ShownAudience[] }) {
  const own = useVisit().language;
  const { preview, open } = desksWords[own].audience;
  return (
    <Section id="preview" title={preview} className="mt-8">
      <div className="mt-2 grid gap-x-6 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        {texts.map(({ language, title, text, page }) => (
          <div key={language} className="border-t border-line pt-2 text-body">
            <h3 className="text-label">{words[own].languages[language]}</h3>
            <div lang={language} className="mt-1 wrap-anywhere">
              <p className="font-strong">{title}</p>
              <p className="whitespace-pre-line">{text}</p>
            </div>
            <p className="mt-1">
              <a className="link" href={page} aria-label={`${open}: ${words[own].languages[language]}`}>
                {open}
              </a>
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const part = partOf(params.part);
  const form = await readForm(request);
  const typed = readTypedPart(form, desk, part);
  const refused = await savePart(visit, desk, { part, typed, seen: fieldText(form, 'seen') });
  if (!refused) throw redirect(urls.chosenDesk(desk.prefix, { done: part }), 303);
  if ('errors' in refused) return data({ typed, meanwhile: null, errors: refused.errors }, 422);
  return data({ typed, meanwhile: refused.meanwhile, errors: [] }, 409);
}

function partOf(name: string): PartOf<'desks'> {
  const part = partsOf('desks').find((each) => each === name);
  if (!part) throw data(null, 404);
  return part;
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { part, typed, seen, name, back, preview } = loaderData;
  const words = desksWords[useVisit().language];
  const errors = actionData?.errors ?? [];
  return (
    <AdminPage
      title={words.parts[part].name}
      lead={words.parts[part].about}
      back={{ href: back, label: name }}
      errors={errors}
    >
      {actionData?.meanwhile && <Meanwhile {...actionData.meanwhile} />}
      {/* Four-language texts are side by side if there is room. */}
      <form method="post" className={`mt-4 flex flex-col gap-5 ${part === 'audience' ? '' : 'max-w-fields'}`}>
        <input type="hidden" name="seen" value={seen} />
        <PartFields part={part} typed={actionData?.typed ?? typed} errorOf={errorFinder(errors)} />
        <Effect part={part} />
        <p>
          <Button type="submit" kind="main">
            {words.save}
          </Button>
        </p>
      </form>
      {preview && <AudiencePreview texts={preview} />}
    </AdminPage>
  );
}
