import { data, redirect } from 'react-router';
import { type LinkFollower, readTicketLink, sendTicketLink } from '#desk/portal/ticket-link.ts';
import { endSession } from '#desk/sign-in/sessions.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { phonesOf } from '#locales/phone.ts';
import { portalLinkWords } from '#locales/portal/messages.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import { InvalidLink, masked } from '#web/shared/invalid-link.tsx';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/link-page.ts';

/** The page behind "see the ticket" in a mail. Opening it changes nothing and shows nothing of the ticket (R3, R23). */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const link = await readTicketLink(world, params.token, followerOf(visit));
  if (link === null) return data(await invalid(visit), { status: 404 });
  const isSent = new URL(request.url).searchParams.get('done') === 'sent';
  if (link.isOpenHere !== null && !isSent) throw redirect(urls.portalTicket(link.isOpenHere));
  const desk = await framed(visit, await world.readDesk(world.db, link.deskId));
  const state = isSent ? ('sent' as const) : link.isSpent ? ('spent' as const) : ('fresh' as const);
  const signedInAs = link.isOfAnother ? visit.actor?.name || visit.actor?.email || '' : null;
  return { desk, state, address: masked(link.address), signedInAs, phones: '' };
}

/**
 * Opens the ticket for an hour, or mails a new link to the same address. Signs out another user who may not see the ticket, as
 * the page announced.
 */
export async function action({ params, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const form = await readForm(context);
  const here = (to: { done?: string } = {}) => urls.ticketLink(visit.language, params.token, to);
  if (form.get('intent') === 'send') {
    const sent = await sendTicketLink(visit.services.world, params.token);
    return isRefused(sent) ? data(null, { status: 404 }) : redirect(here({ done: 'sent' }), 303);
  }
  const { services, session } = visit;
  const isOfAnother = (await readTicketLink(services.world, params.token, followerOf(visit)))?.isOfAnother === true;
  const opened = await session.openTicket(params.token);
  if (isRefused(opened, 'missing')) return data(null, { status: 404 });
  if (isRefused(opened)) return redirect(here(), 303);
  const headers = new Headers(opened.cookies.map((cookie) => ['Set-Cookie', cookie] as [string, string]));
  if (isOfAnother && session.token !== null) {
    await endSession(services.world, session.token);
    headers.append('Set-Cookie', session.cookieOf(null));
  }
  return redirect(urls.portalTicket(opened.number), { status: 303, headers });
}

function followerOf({ actor, ticketReader, session: { browserToken } }: Visit): LinkFollower {
  return { actor, ticketReader, browserToken };
}

async function invalid(visit: Visit) {
  const desk = await findPublicDesk(visit, null);
  const phones = phonesOf(desk);
  return { desk: await framed(visit, desk), state: 'invalid' as const, address: '', signedInAs: null, phones };
}

export default function TicketLinkPage({ loaderData: { phones, ...link } }: Route.ComponentProps) {
  const { desk, state } = link;
  return (
    <DeskFrame desk={desk}>
      {state === 'invalid' ? <InvalidLink desk={desk} phones={phones} /> : <Link {...link} state={state} />}
    </DeskFrame>
  );
}

interface LinkProps {
  desk: { name: string };
  state: 'fresh' | 'spent' | 'sent';
  address: string;
  /** The signed-in user who may not see the ticket; null if missing. */
  signedInAs: string | null;
}

/** A button that opens the ticket or requests a new link. */
function Link({ desk, state, address, signedInAs }: LinkProps) {
  const words = portalLinkWords[useVisit().language];
  const title = { fresh: words.title, spent: words.spentTitle, sent: words.sentTitle }[state];
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <title>{`${title} – ${desk.name}`}</title>
      <h1 className="max-w-[720px] text-title">{title}</h1>
      <div className="mt-4 flex max-w-measure flex-col gap-3 text-body" role={state === 'sent' ? 'status' : undefined}>
        {state === 'fresh' && (
          <>
            <p>{words.lead}</p>
            <p className="font-strong">{words.to({ address })}</p>
            <p>{words.what}</p>
            {signedInAs !== null && <p className="font-strong">{words.signedInAs({ name: signedInAs })}</p>}
          </>
        )}
        {state === 'spent' && <p>{words.spentText}</p>}
        {state === 'sent' && <p>{words.sentText}</p>}
      </div>
      {state !== 'sent' && (
        <form method="post" className="mt-6">
          <Button name="intent" value={state === 'fresh' ? 'open' : 'send'} kind="main" wide>
            {state === 'spent' ? words.send : signedInAs === null ? words.open : words.signOutAndOpen}
          </Button>
        </form>
      )}
      <p className="mt-8 text-body">
        {words.signIn} <a href={urls.portal()}>{words.signInLink}</a>
      </p>
    </div>
  );
}
