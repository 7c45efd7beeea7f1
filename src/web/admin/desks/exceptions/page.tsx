import { data, redirect } from 'react-router';
import { addException } from '#desk/desks/change-exceptions.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { exceptionsOf, typedOfFields } from '#domain/desks/hours-exceptions.ts';
import { exceptionsWords } from '#locales/admin/messages.ts';
import { removedDefinitions, wantedRemoved } from '#web/admin/desks/definitions/former-view.ts';
import { RemovedDefinitions } from '#web/admin/desks/definitions/removed-definitions.tsx';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { type Row, RowList, RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/page.ts';
import { ExceptionFields } from './exception-fields.tsx';
import {
  daysInWords,
  exceptionChoices,
  exceptionErrors,
  exceptionView,
  freshException,
  readTyped,
} from './exception-words.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, services } = visit;
  const today = dateIn(desk.zone, services.world.clock.now());
  const all = exceptionsOf(desk).map((exception) => ({
    ...exceptionView(exception, desk, language),
    isPast: exception.until < today,
    href: urls.deskException(desk.prefix, exception.id),
  }));
  return {
    coming: all.filter(({ isPast }) => !isPast),
    past: all.filter(({ isPast }) => isPast).reverse(),
    fresh: freshException(desk),
    choices: exceptionChoices(desk, language),
    removed: await removedDefinitions(visit, removedOf(desk), ({ from = '', until = '' }) =>
      until < today ? null : daysInWords({ from, until }, language),
    ),
  };
}

function removedOf(desk: Desk) {
  return { part: 'exceptions', ids: exceptionsOf(desk).map(({ id }) => id), empty: {} };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { services, actor, language, desk, form } = visit;
  const id = fieldText(form, 'intent') === 'bringBack' ? fieldText(form, 'exception') : undefined;
  const typed = id === undefined ? readTyped(form) : typedOfFields(await wantedRemoved(visit, id, removedOf(desk)));
  const added = await addException(services.world, actor, desk.id, typed, id);
  if ('saved' in added) throw redirect(urls.deskPart(desk.prefix, 'exceptions', { done: 'added' }), 303);
  if (!('problems' in added)) throw data(null, 404);
  return data({ typed, errors: exceptionErrors(added.problems, language) }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { coming, past, fresh, choices, removed } = loaderData;
  const say = exceptionsWords[useVisit().language];
  return (
    <DeskPart part="exceptions" done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <RowSection id="coming" title={say.coming} none={say.none} rows={coming.map(rowOf)}>
          {past.length > 0 && (
            <details className="mt-2 text-body">
              <summary className="link w-fit">{say.past({ count: past.length })}</summary>
              <RowList rows={past.map(rowOf)} />
            </details>
          )}
        </RowSection>
        <SaveForm id="add" title={say.add} submit={say.save}>
          <ExceptionFields typed={actionData?.typed ?? fresh} choices={choices} />
          <Effect part="exceptions" />
        </SaveForm>
        <RemovedDefinitions removed={removed} name="exception" />
      </div>
    </DeskPart>
  );

  function rowOf({ id, days, hours, reason, of, href, isPast }: (typeof coming)[number]): Row {
    return {
      key: id,
      about: (
        <>
          <p>
            <strong>{days}</strong> {hours}
          </p>
          <p className="text-secondary text-ink-2">
            {reason} · {of}
          </p>
        </>
      ),
      acts: !isPast && (
        <a className="link flex-none" href={href} aria-label={say.change({ days })}>
          {say.changeShort}
        </a>
      ),
    };
  }
}
