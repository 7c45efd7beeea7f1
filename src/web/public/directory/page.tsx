import { isbot } from 'isbot';
import { data, redirect } from 'react-router';
import { countVisit } from '#desk/directory/find-contact.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { directoryWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framedInAddress } from '#web/shared/frame/find-desk.ts';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { Field, useField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { type SearchView, type SiteLine, searchView } from './directory-view.ts';
import { OtherWays } from './other-ways.tsx';
import { readSearch, searchCharactersMax } from './read-text.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const typed = searchParams.has('q') ? readSearch(searchParams.get('q')) : null;
  return { desk: await framedInAddress(visit, desk), view: await searchView(visit, typed) };
}

/**
 * Counts a selected site, or the only match, and then shows it. Only a POST counts, so that robots, previews and reloads do not.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const prefix = new URL(request.url).searchParams.get('desk') ?? undefined;
  const desk = await findPublicDesk(visit, prefix ?? null);
  const form = await readForm(context);
  const typed = readSearch(form.get('site') ?? form.get('q'));
  const view = await searchView(visit, typed);
  if (typed === '') return data(view, { status: 422 });
  const [only, second] = view.found;
  const shown = only && !second && !view.near ? only.number : null;
  if (!isbot(request.headers.get('user-agent'))) await count(shown, view, desk);
  throw redirect(
    shown === null
      ? urls.directory(visit.language, { desk: prefix, q: typed })
      : urls.directorySite(visit.language, shown, { desk: prefix }),
    303,
  );

  async function count(siteNumber: string | null, { found }: SearchView, of: Desk): Promise<void> {
    if (siteNumber !== null || found.length === 0)
      await countVisit(visit.services.world, of, siteNumber, visit.clientAddress);
  }
}

export default function DirectoryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { desk } = loaderData;
  return (
    <DeskFrame desk={desk}>
      <SearchPage desk={desk} view={actionData ?? loaderData.view} />
    </DeskFrame>
  );
}

interface SearchPageProps {
  desk: FramedDesk;
  view: SearchView;
}

/** Asks for the site and lists the matches. It creates no ticket (R8). */
function SearchPage({ desk, view }: SearchPageProps) {
  const { language } = useVisit();
  const words = directoryWords[language];
  const { typed, found } = view;
  const missing = typed === '';
  const nothing = typed !== null && !missing && found.length === 0;
  const title = nothing ? words.none.title({ typed: typed.slice(0, shownCharactersMax) }) : words.title;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
      <title>{`${missing ? words.error({ title }) : title} – ${desk.name}`}</title>
      <div className="max-w-160">
        <h1 className="text-title break-words">{title}</h1>
        {missing && (
          <div className="mt-6">
            <ErrorSummary title={words.fix} errors={[{ field: 'q', text: words.missing }]} />
          </div>
        )}
        {nothing ? <Nothing /> : <p className="mt-4 text-lead text-ink-2">{words.lead}</p>}
        <form method="post" action={urls.directory(language, { desk: desk.prefix ?? undefined })} className="mt-8">
          <SearchField view={view} />
        </form>
        {found.length > 0 && <Found desk={desk} view={view} />}
        <OtherWays desk={desk} />
      </div>
    </div>
  );
}

/** The button stays beside the field, so that the suggestions below do not cover it. */
function SearchField({ view: { typed, found } }: Pick<SearchPageProps, 'view'>) {
  const { language } = useVisit();
  const words = directoryWords[language];
  const { texts, control } = useField({
    name: 'q',
    label: words.field,
    hint: words.hint,
    error: typed === '' ? words.missing : undefined,
    defaultValue: typed ?? '',
    maxLength: searchCharactersMax,
    autoComplete: 'off',
    spellCheck: false,
  });
  return (
    <Field {...texts}>
      <div className="flex gap-3">
        <div className="min-w-0 flex-1">
          <input {...control} className="control" data-find={urls.directorySites(language)} />
        </div>
        <Button kind={found.length > 0 ? 'outlined' : 'main'}>{words.search}</Button>
      </div>
    </Field>
  );
}

const shownCharactersMax = 80;

/** Suggests a next try, and says which sites are unknown to us. */
function Nothing() {
  const { none } = directoryWords[useVisit().language];
  return (
    <>
      <ul className="mt-4 list-disc pl-6 text-body">
        {none.tries.map((tip) => (
          <li key={tip} className="mt-1">
            {tip}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-body text-ink-2">{none.notOurs}</p>
    </>
  );
}

function Found({ desk, view }: SearchPageProps) {
  const words = directoryWords[useVisit().language];
  const { found, more, near } = view;
  return (
    <Section
      id="found"
      title={near ? words.near : words.found({ count: found.length, more })}
      heading="sub"
      className="mt-10"
    >
      <ul className="mt-3">
        {found.map((site) => (
          <li key={site.number} className="border-t border-line py-4">
            <Line desk={desk} site={site} main={found.length === 1} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Line({ desk, site, main }: { desk: FramedDesk; site: SiteLine; main: boolean }) {
  const { language } = useVisit();
  const words = directoryWords[language];
  return (
    <form
      method="post"
      action={urls.directory(language, { desk: desk.prefix ?? undefined })}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3"
    >
      <input type="hidden" name="site" value={site.number} />
      <div className="min-w-0">
        <h3 className="text-label break-words">{site.name}</h3>
        <p className="text-secondary text-ink-2">
          {[words.site({ number: site.number }), site.organisation].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Button kind={main ? 'main' : 'outlined'} aria-label={words.showOf({ name: site.name })}>
        {words.show}
      </Button>
    </form>
  );
}
