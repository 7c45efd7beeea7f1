import { data, redirect } from 'react-router';
import { changeDesk, seenPart } from '#desk/desks/change-desk.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type SettingPart, settingParts, typedPart } from '#domain/desks/desk-parts.ts';
import { type Language, languages } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { fieldText } from '#web/admin/fields.ts';
import { found } from '#web/app/found.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/part-page.ts';
import { deskOf } from './desk-of.ts';
import { PartFields } from './part-fields.tsx';
import { partInWords, problemInWords } from './part-words.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const part = partOf(params.part);
  const typed = typedPart(desk, part);
  return {
    part,
    typed,
    seen: seenPart(typed),
    now: partInWords(desk, part, visit.language),
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
  const known = Object.keys(typedPart(desk, part));
  const typed = Object.fromEntries(
    known.map((field) => [
      field,
      field === 'languages' ? form.getAll(field).map(String).join(',') : fieldText(form, field),
    ]),
  );
  const done = found(
    await changeDesk(visit.services.world, visit.actor, desk.id, {
      part,
      typed,
      seen: fieldText(form, 'seen'),
    }),
  );
  if ('saved' in done) throw redirect(urls.chosenDesk(desk.prefix, { done: part }), 303);
  if (done.refused === 'changedMeanwhile') return data({ typed, overtaken: true, errors: [] }, 409);
  const errors = done.problems.map((problem) => problemInWords(problem, visit.language));
  return data({ typed, overtaken: false, errors }, 422);
}

function partOf(name: string): SettingPart {
  const part = settingParts.find((each) => each === name);
  if (!part) throw data(null, 404);
  return part;
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { part, typed, seen, now, name, back, preview } = loaderData;
  const words = desksWords[useVisit().language];
  const errors = actionData?.errors ?? [];
  return (
    <AdminPage
      title={words.parts[part].name}
      lead={words.parts[part].about}
      back={{ href: back, label: name }}
      errors={errors}
    >
      {actionData?.overtaken && (
        <section className="mt-4 max-w-fields" role="alert">
          <Banner tone="urgent">{words.conflict}</Banner>
          <h2 className="mt-3 text-label">{words.now}</h2>
          <ul className="text-body text-ink-2">
            {now.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
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
