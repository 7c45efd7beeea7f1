import { data, redirect } from 'react-router';
import { addException } from '#desk/desks/change-exceptions.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { exceptionsOf } from '#domain/desks/hours-exceptions.ts';
import { desksWords, exceptionsWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { keeperVisit } from '#web/admin/keeper.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/page.ts';
import { ExceptionFields } from './exception-fields.tsx';
import { choicesOf, type ExceptionView, exceptionErrors, exceptionView, freshException } from './exception-words.ts';
import { readTyped } from './typed-exception.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const { language, services } = visit;
  const desk = deskOf(visit, params.prefix);
  const today = dateIn(desk.zone, services.world.clock.now());
  const all = exceptionsOf(desk).map((exception) => ({
    ...exceptionView(exception, desk, language),
    isPast: exception.until < today,
    href: urls.deskException(desk.prefix, exception.id),
  }));
  return {
    name: desk.names[language],
    back: urls.keptDesk(desk.prefix),
    coming: all.filter(({ isPast }) => !isPast),
    past: all.filter(({ isPast }) => isPast).reverse(),
    fresh: freshException(desk),
    choices: choicesOf(desk, language),
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const typed = readTyped(await readForm(request));
  const added = await addException(visit.services.world, visit.actor, desk.id, typed);
  if ('saved' in added) throw redirect(urls.deskPart(desk.prefix, 'exceptions', { done: 'added' }), 303);
  if (!('problems' in added)) throw data(null, 404);
  return data({ typed, errors: exceptionErrors(added.problems, visit.language) }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, back, coming, past, fresh, choices, done } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = exceptionsWords[language];
  const errors = actionData?.errors ?? [];
  return (
    <AdminPage
      title={words.parts.exceptions.name}
      lead={words.parts.exceptions.about}
      back={{ href: back, label: name }}
      done={done === 'added' || done === 'ended' ? say.done[done] : null}
      errors={errors}
    >
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <section aria-labelledby="coming">
          <h2 id="coming" className="text-section">
            {say.coming}
          </h2>
          {coming.length === 0 && <p className="text-body text-ink-2">{say.none}</p>}
          <Exceptions exceptions={coming} />
          {past.length > 0 && (
            <details className="mt-2 text-body">
              <summary className="link w-fit">{say.past({ count: past.length })}</summary>
              <Exceptions exceptions={past} />
            </details>
          )}
        </section>
        <form method="post" className="flex flex-col gap-5" aria-labelledby="add">
          <h2 id="add" className="text-section">
            {say.add}
          </h2>
          <ExceptionFields
            typed={actionData?.typed ?? fresh}
            choices={choices}
            errorOf={(field) => errors.find((error) => error.field === field)?.text}
          />
          <Effect part="exceptions" />
          <p>
            <Button type="submit" kind="main">
              {say.save}
            </Button>
          </p>
        </form>
      </div>
    </AdminPage>
  );
}

function Exceptions({ exceptions }: { exceptions: (ExceptionView & { href: string; isPast: boolean })[] }) {
  const say = exceptionsWords[useVisit().language];
  return (
    <ul className="mt-1 border-t border-line empty:hidden">
      {exceptions.map(({ id, days, hours, reason, of, href, isPast }) => (
        <li key={id} className="justify-between gap-4 border-b border-line py-1.5 text-body sm:flex">
          <div className="min-w-0">
            <p>
              <strong>{days}</strong> {hours}
            </p>
            <p className="text-secondary text-ink-2">
              {reason} · {of}
            </p>
          </div>
          {!isPast && (
            <a className="link flex-none" href={href} aria-label={say.change({ days })}>
              {say.changeShort}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
