import { redirect } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type PartOf, partsOf, typedPart } from '#domain/desks/settings.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { findDesk } from '#store/desks/desks.ts';
import { FormerVersions } from '#web/admin/desks/definitions/former-versions.tsx';
import { formerVersions, wantedVersion } from '#web/admin/desks/definitions/former-view.ts';
import { deskUnsaved } from '#web/admin/desks/desk-meanwhile.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskVisit, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { languageGaps, languagesInWords } from '#web/admin/desks/language-gaps.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/part-page.ts';
import { PartFields } from './part-fields.tsx';
import { problemInWords } from './part-words.ts';
import { readTypedPart, savePart } from './save-part.ts';

export const handle: PageHandle = { scripts: true };

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const part = partOf(args.params.part);
  const definition = await definitionOf(visit, part);
  const typed = definition.now;
  return {
    part,
    typed,
    seen: seenOf(typed),
    preview: part === 'audience' ? audiencePreview(desk) : null,
    gaps: part === 'languages' ? await gapRows(visit) : [],
    former: await formerVersions(visit, definition),
  };
}

/** A part of the settings as a definition with former versions. */
async function definitionOf({ desk, services }: DeskVisit, part: PartOf<'desks'>) {
  return { part, id: desk.id, now: typedPart(await findDesk(services.world.db, desk.id), part) };
}

async function gapRows(visit: DeskVisit) {
  const gaps = await languageGaps(visit, visit.desk);
  return gaps.map(({ key, name, href, missing }) => ({
    key,
    name,
    href,
    languages: languagesInWords(missing, visit.language),
  }));
}

/** Texts that are not translated into each language of the desk, with links to their pages. */
function Gaps({ gaps }: { gaps: Awaited<ReturnType<typeof gapRows>> }) {
  const { title, lead } = desksWords[useVisit().language].gaps;
  return (
    <Section id="gaps" title={title} className="mt-8 max-w-record">
      <p className="mt-1 text-secondary text-ink-2">{lead}</p>
      <ul className="mt-2 border-b border-line text-body">
        {gaps.map(({ key, name, href, languages }) => (
          <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-line py-2">
            <a href={href} className="min-w-0 wrap-anywhere">
              {name}
            </a>
            <span className="text-secondary text-ink-2">{languages}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Returns the desk's text about whom it helps, in each of its languages, with the address of its support page. */
function audiencePreview(desk: Desk) {
  return desk.languages.map((language) => ({
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

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  const part = partOf(args.params.part);
  const typed =
    fieldText(form, 'intent') === 'takeBack'
      ? await wantedVersion(visit, form, await definitionOf(visit, part))
      : readTypedPart(form, desk, part);
  const done = await savePart(visit, part, typed);
  if ('saved' in done) throw redirect(urls.chosenDesk(desk.prefix, { done: part }), 303);
  return deskUnsaved(visit, done, { tried: { typed }, compared: typed, errorOf: problemInWords });
}

function partOf(name: string): PartOf<'desks'> {
  return existing(partsOf('desks').find((each) => each === name));
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { part, typed, seen, preview, gaps, former } = loaderData;
  const words = desksWords[useVisit().language];
  return (
    <DeskPart part={part}>
      {/* Texts in several languages are side by side if there is room. */}
      <SaveForm
        className={`mt-4 flex flex-col gap-5 ${part === 'audience' ? '' : 'max-w-fields'}`}
        seen={seen}
        submit={words.save}
      >
        <PartFields part={part} typed={actionData?.typed ?? typed} />
        <Effect part={part} />
      </SaveForm>
      {gaps.length > 0 && <Gaps gaps={gaps} />}
      {preview && <AudiencePreview texts={preview} />}
      <div className="mt-8 max-w-record">
        <FormerVersions versions={former} seen={seen} />
      </div>
    </DeskPart>
  );
}
