import { data } from 'react-router';
import { wallTimeOf } from '#domain/calendar/wall-time.ts';
import { desksWords, fetchingWords } from '#locales/admin/messages.ts';
import { mailboxesOf } from '#store/desks/desk-administration.ts';
import { findFetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { EndForm } from '#web/admin/desks/end-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import type { Route } from './+types/page.ts';
import { actOnFetching } from './fetching-acts.ts';
import { FetchingFields } from './fetching-fields.tsx';
import { FetchingStateView, fetchingState } from './fetching-state.tsx';
import { LettersForm } from './letters-form.tsx';
import { Tried } from './tried.tsx';
import { freshFetching, shownFetching } from './typed-fetching.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const { world } = visit.services;
  if (!(await mailboxesOf(world.db, desk.id)).includes(params.address)) throw data(null, 404);
  const mailbox = await world.findMailbox(world.db, params.address);
  const kept = await findFetchedMailbox(world.db, desk.id, params.address);
  return {
    address: params.address,
    back: urls.deskPart(desk.prefix, 'mailboxes'),
    fetching: kept ? shownFetching(kept, desk) : freshFetching(params.address, desk, world.clock.now()),
    state: kept ? fetchingState(kept, visit.language, desk.zone) : null,
    letters: {
      language: mailbox?.language ?? '',
      acknowledgesFrom: mailbox?.acknowledgesFrom ? wallTimeOf(desk.zone, mailbox.acknowledgesFrom) : '',
    },
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  if (!(await mailboxesOf(visit.services.world.db, desk.id)).includes(params.address)) throw data(null, 404);
  return actOnFetching(visit, desk, params.address, await readForm(request));
}

/** IMAP settings of a mailbox, its state, and a test of what would happen to its mail. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { address, back, fetching, letters, state, done } = loaderData;
  const { language } = useVisit();
  const words = fetchingWords[language];
  const errors = actionData?.errors ?? [];
  const errorOf = errorFinder(errors);
  const saved = done === 'saved' ? words.saved : done === 'letters' ? words.letters.saved : null;
  return (
    <AdminPage
      title={words.title({ address })}
      lead={words.lead}
      back={{ href: back, label: desksWords[language].parts.mailboxes.name }}
      done={actionData ? null : saved}
      errors={errors}
    >
      {actionData?.tried && <Tried {...actionData.tried} />}
      {state && !actionData && <FetchingStateView {...state} />}
      <form method="post" noValidate className="mt-6 flex max-w-fields flex-col gap-5 wrap-anywhere">
        <FetchingFields fetching={actionData?.typed ?? fetching} errorOf={errorOf} hasSecret={state !== null} />
        <Banner tone="sunken">{words.effect}</Banner>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="main" name="intent" value="save">
            {words.save}
          </Button>
          <Button type="submit" name="intent" value="try">
            {words.try}
          </Button>
        </div>
      </form>
      <LettersForm letters={actionData?.letters ?? letters} error={errorOf('acknowledgesFrom')} />
      {state && (
        <div className="mt-10">
          <EndForm title={words.stop} text={words.stopText} value="stop" />
        </div>
      )}
    </AdminPage>
  );
}
