import { askAccessWords } from '#locales/access/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { readSearch, searchCharactersMax } from '#web/public/directory/read-text.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, PageHead } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { findOrganisationLines, type OrganisationLine } from './organisations-view.ts';

/** The first question to a person without access: which organisation do you belong to (R9)? */
export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const asked = new URL(request.url).searchParams.get('q');
  const typed = asked === null ? null : readSearch(asked);
  return {
    desk: await framed(visit, await findPublicDesk(visit, null)),
    typed,
    found: typed === null ? [] : await findOrganisationLines(visit, typed),
  };
}

export default function AccessPage({ loaderData }: Route.ComponentProps) {
  const { desk, typed, found } = loaderData;
  const { language } = useVisit();
  const words = askAccessWords[language];
  const missing = typed === '';
  return (
    <DeskFrame desk={desk}>
      <PageHead title={missing ? words.errors.page({ title: words.title }) : words.title} desk={desk} />
      <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
        <div className="max-w-160">
          <h1 className="text-title">{words.title}</h1>
          {missing && (
            <div className="mt-6">
              <ErrorSummary
                title={words.errors.fix({ count: 1 })}
                errors={[{ field: 'q', text: words.find.missing }]}
              />
            </div>
          )}
          <p className="mt-4 text-lead text-ink-2">{words.lead}</p>
          <p className="mt-3 text-body">
            {words.signIn.question} <a href={urls.signIn()}>{words.signIn.signIn}</a>
          </p>
          <form method="get" action={urls.access(language)} className="mt-8" noValidate>
            <TextField
              name="q"
              label={words.find.label}
              hint={words.find.hint}
              error={missing ? words.find.missing : undefined}
              defaultValue={typed ?? ''}
              maxLength={searchCharactersMax}
              autoComplete="off"
              spellCheck={false}
              data-find={urls.accessOrganisations(language)}
            />
            <Submit className="mt-6" kind={found.length > 0 ? 'outlined' : 'main'} wide>
              {words.find.submit}
            </Submit>
          </form>
          {found.length > 0 && <Found found={found} />}
          {typed && found.length === 0 ? <NoneFound /> : null}
        </div>
      </div>
    </DeskFrame>
  );
}

function Found({ found }: { found: OrganisationLine[] }) {
  const { language } = useVisit();
  const { find } = askAccessWords[language];
  return (
    <Section id="found" title={find.found({ count: found.length })} heading="sub" className="mt-10">
      <ul className="mt-3">
        {found.map(({ id, name, sites }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line py-4"
          >
            <div className="min-w-0">
              <h3 className="text-label break-words">{name}</h3>
              <p className="text-secondary text-ink-2">{find.sites({ count: sites })}</p>
            </div>
            <a
              href={urls.askForAccess(language, id)}
              className={buttonLook(found.length === 1 ? 'main' : 'outlined')}
              aria-label={find.chooseOf({ name })}
            >
              {find.choose}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NoneFound() {
  const { language } = useVisit();
  const { find } = askAccessWords[language];
  return (
    <div className="mt-8" role="status">
      <p className="text-body">{find.none}</p>
      <p className="mt-3">
        <a href={urls.contact(language)} className="link text-body">
          {find.contact}
        </a>
      </p>
    </div>
  );
}
