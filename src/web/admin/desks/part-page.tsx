import { data, redirect } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type PartOf, partsOf, typedPart } from '#domain/desks/settings.ts';
import { languages } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/part-page.ts';
import { deskVisit } from './desk-visit.ts';
import { PartFields } from './part-fields.tsx';
import { readTypedPart, savePart } from './save-part.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await deskVisit(context, request, params.prefix);
  const { desk } = visit;
  const part = partOf(params.part);
  const typed = typedPart(desk, part);
  return {
    part,
    typed,
    seen: seenOf(typed),
    preview: part === 'audience' ? audiencePreview(desk) : null,
  };
}

/** Returns the desk's text about whom it helps, in each language, with the address of its support page. */
function audiencePreview(desk: Desk) {
  return languages.map((language) => ({
    language,
    ...helpedView(desk, language),
    page: `${urls.desk(language, desk.prefix)}#helped`,
  }));
}

function AudiencePreview({ texts }: { texts: ReturnType<typeof audiencePreview> }) {
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
              <a href={page} aria-label={`${open}: ${words[own].languages[language]}`}>
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
  const visit = await deskVisit(context, request, params.prefix);
  const { desk } = visit;
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
  const { part, typed, seen, preview } = loaderData;
  const words = desksWords[useVisit().language];
  return (
    <DeskPart part={part}>
      {/* Four-language texts are side by side if there is room. */}
      <SaveForm
        className={`mt-4 flex flex-col gap-5 ${part === 'audience' ? '' : 'max-w-fields'}`}
        seen={seen}
        submit={words.save}
      >
        <PartFields part={part} typed={actionData?.typed ?? typed} />
        <Effect part={part} />
      </SaveForm>
      {preview && <AudiencePreview texts={preview} />}
    </DeskPart>
  );
}
