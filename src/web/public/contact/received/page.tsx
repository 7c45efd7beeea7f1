import { data } from 'react-router';
import { openReceipt } from '#desk/portal/answer-link.ts';
import { receiptWords } from '#locales/public/messages.ts';
import { findReceipts } from '#store/intake/receipts.ts';
import { findPerson } from '#store/people/people.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import { supportAddress } from '#web/shared/frame/frame-links.ts';
import type { LineView } from '#web/shared/lines.ts';
import { Banner } from '#web/ui/banner.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/page.ts';
import { readLaterForm, readReceiptToken } from './read-receipt.ts';
import { type ReceiptView, receiptView } from './receipt-view.ts';

/** Shows the ticket number at once (R3). The sealed address works for a day, so that numbers cannot be guessed (attack 41). */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const numbers = readReceiptToken(world, params.token);
  const receipts = await findReceipts(world.db, numbers);
  const receipt = receipts.find(({ urgent }) => urgent) ?? receipts[0];
  if (!receipt) return expired(visit);
  const desk = await world.readDesk(world.db, receipt.deskId);
  const person = await findPerson(world.db, receipt.requesterId);
  const reach = person?.address ? 'mail' : person?.phone ? 'phone' : 'none';
  const address = visit.actor?.personId === receipt.requesterId ? visit.actor.email : null;
  const bounces = person?.bouncedAt != null;
  const view = receiptView(desk, receipts, { reach, address, bounces }, visit.language, world.clock.now());
  const isOwn = visit.actor?.personId === receipt.requesterId;
  const { searchParams } = new URL(request.url);
  return {
    desk: await framed(visit, desk),
    view,
    isOwn,
    rest: (await hasLater(visit, receipt.number)) ? urls.receivedRest(visit.language, params.token) : null,
    hasAdded: searchParams.has('added'),
  };
}

/** Returns whether the ticket has questions that its requester left for later (R12). */
async function hasLater({ services: { world }, actor }: Visit, number: string): Promise<boolean> {
  const answerer = await openReceipt(world, number, actor);
  const form = answerer && (await readLaterForm(world.db, answerer));
  return form !== null && form.asked.answeredAt === null;
}

/** The page for an expired or truncated address. The ticket itself is unaffected. */
async function expired(visit: Visit) {
  const desk = await findPublicDesk(visit, null);
  const without = { view: null, isOwn: false, rest: null, hasAdded: false };
  return data({ desk: await framed(visit, desk), ...without }, { status: 404 });
}

export default function ReceivedPage({ loaderData }: Route.ComponentProps) {
  const { desk, view, ...rest } = loaderData;
  return (
    <DeskFrame desk={desk}>
      {view === null ? <Expired desk={desk} /> : <Received {...{ desk, view, ...rest }} />}
    </DeskFrame>
  );
}

interface ReceivedProps {
  desk: FramedDesk;
  view: ReceiptView;
  /** True if the signed-in user is the requester and can open the ticket's page. */
  isOwn: boolean;
  /** The address at which the rest of an urgent request is added. */
  rest: string | null;
  /** True once the rest was added. */
  hasAdded: boolean;
}

function Received({ desk, view, isOwn, rest, hasAdded }: ReceivedProps) {
  const { language } = useVisit();
  const words = receiptWords[language];
  const [first] = view.tickets;
  const count = view.tickets.length;
  const about = { desk: desk.prefix ?? undefined };
  const title = count > 1 ? words.titles({ count }) : words.title({ number: first!.number });
  return (
    <>
      <title>{`${title} – ${desk.name}`}</title>
      <div className="mx-auto max-w-page sm:px-gutter sm:pt-10">
        <NumberPanel view={view} />
        <div className="px-gutter py-10 sm:px-0">
          {hasAdded && (
            <div className="mb-8 max-w-measure" role="status">
              <Banner tone="handled" icon="check">
                {words.rest.added}
              </Banner>
            </div>
          )}
          <h2 className="text-section">
            {view.isComplaint ? words.complaintReceived : count > 1 ? words.severalReceived : words.received}
          </h2>
          <p className="mt-2 max-w-measure text-body wrap-anywhere">
            {count === 1 && first!.about} {view.reach}
          </p>
          {rest && (
            <div className="mt-10 print:hidden">
              <h2 className="text-section">{words.rest.title}</h2>
              <p className="mt-2 max-w-measure text-body">{words.rest.text}</p>
              <p className="mt-4 max-sm:text-center">
                <a href={rest} className={`${buttonLook('outlined', true)} max-sm:w-full`}>
                  {words.rest.title}
                </a>
              </p>
            </div>
          )}
          <h2 className="mt-10 text-section">{words.next}</h2>
          <dl className="mt-4 max-w-[680px]">
            {view.next.map(({ when, what }) => (
              <div key={when} className="grid gap-x-6 gap-y-1 border-t border-line py-4 sm:grid-cols-[13rem_1fr]">
                <dt className="text-body font-strong">{when}</dt>
                <dd className="text-body">{what}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-6 flex flex-wrap items-center print:hidden gap-x-6 gap-y-4 max-sm:flex-col max-sm:items-stretch max-sm:text-center">
            {(isOwn || view.isMailed) && (
              <a
                href={count > 1 ? urls.portal() : urls.portalTicket(first!.number)}
                className={buttonLook('main', true)}
              >
                {count > 1 ? words.followAll : words.follow}
              </a>
            )}
            {isOwn &&
              count > 1 &&
              view.tickets.map(({ number }) => (
                <a key={number} href={urls.portalTicket(number)} className={buttonLook('outlined', true)}>
                  {words.followOne({ number })}
                </a>
              ))}
            <a
              href={isOwn ? urls.portalRequest(language, about) : urls.contact(language, about)}
              className={buttonLook('outlined', true)}
            >
              {words.another}
            </a>
            <a href={supportAddress(language, desk)} className="link text-body">
              {words.home}
            </a>
          </p>
        </div>
      </div>
    </>
  );
}

/** The panel on top: the ticket number, and for an urgent request the phone number, ready to be read aloud (R12). */
function NumberPanel({ view }: { view: ReceiptView }) {
  const words = receiptWords[useVisit().language];
  const { call, tickets } = view;
  const count = tickets.length;
  return (
    <div className="border border-transparent bg-slate px-gutter py-7 text-on-slate sm:rounded-field sm:px-10 sm:py-9">
      <h1 className="flex items-center gap-4 text-section max-[22rem]:flex-col max-[22rem]:items-start max-[22rem]:text-sub sm:text-[2.375rem]/[2.875rem]">
        {call && call.lines.length > 0 && <Icon name="phone" size={34} className="text-bronze-on-slate" />}
        {call ? call.title : count > 1 ? words.numbers({ count }) : words.number}
      </h1>
      {call?.otherLanguages && <p className="mt-4 max-w-measure text-body text-on-slate-2">{words.otherLanguages}</p>}
      <div className="mt-7 grid grid-cols-[repeat(auto-fit,minmax(min(100%,21rem),1fr))] gap-x-14 gap-y-7">
        {call && call.lines.length > 0 && (
          <div className="flex flex-col gap-6">
            {call.lines.map((line) => (
              <Line key={line.href} line={line} />
            ))}
          </div>
        )}
        <div>
          {call && <p className="text-body text-on-slate-2">{count > 1 ? words.quoteFirst : words.quote}</p>}
          <ul className={`flex flex-col gap-4 ${call ? '' : 'mb-1'}`}>
            {tickets.map(({ number, summary }) => (
              <li key={number}>
                <p className="text-number">
                  <TicketNumber number={number} look="large" />
                </p>
                {count > 1 && <p className="text-secondary text-on-slate-2 wrap-anywhere">{summary}</p>}
              </li>
            ))}
          </ul>
          <p className="text-secondary text-on-slate-2">{call ? words.quoteNote : words.numberNote}</p>
        </div>
      </div>
    </div>
  );
}

function Line({ line }: { line: LineView }) {
  const words = receiptWords[useVisit().language];
  return (
    <div>
      <p className="text-body text-on-slate-2">{words.phoneIn[line.language]}</p>
      <p className="text-number font-bold whitespace-nowrap">
        <a href={line.href} className="no-underline hover:underline">
          {line.shown}
        </a>
      </p>
      <p className="text-secondary text-on-slate-2">
        {line.until === null ? line.sentence : words.openUntil({ time: line.until })}
      </p>
    </div>
  );
}

function Expired({ desk }: { desk: FramedDesk }) {
  const { language } = useVisit();
  const { expired: words, home } = receiptWords[language];
  return (
    <div className="mx-auto max-w-page px-gutter py-12">
      <title>{`${words.title} – ${desk.name}`}</title>
      <h1 className="text-title">{words.title}</h1>
      <p className="mt-4 max-w-measure text-body">{words.text}</p>
      <p className="mt-8">
        <a href={supportAddress(language, desk)} className="link text-body">
          {home}
        </a>
      </p>
    </div>
  );
}
