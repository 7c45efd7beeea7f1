import { demoWords } from '#locales/demo/messages.ts';
import type { Database } from '#store/database/database.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listKnownPeople } from '#store/people/people.ts';
import {
  listArrivedMails,
  listDemonstrationAddresses,
  listDemonstrationMails,
} from '#store/sending/demonstration-mails.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/mailbox-page.ts';
import { type ArrivedView, arrivedViews } from './arrived-mails.ts';
import { DemoFrame } from './demo-frame.tsx';
import { demonstrationOf } from './demonstration-of.ts';
import { viewMail } from './read-mail.ts';
import { SentNotice, WriteForm } from './write-form.tsx';
import { writeMail } from './write-mail.ts';

/** Number of mails per page; nobody scrolls further. */
const mailsShown = 50;

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  demonstrationOf(visit);
  const { db } = visit.services.world;
  const address = new URL(request.url).searchParams.get('address') ?? undefined;
  const desks = await listDesks(db);
  const mails = await listDemonstrationMails(db, { address, limit: mailsShown });
  const views = await Promise.all(mails.map((mail) => viewMail(mail, visit.language, desks[0]!.zone)));
  const arrived = await listArrivedMails(db, { address, limit: mailsShown });
  return {
    arrived: arrivedViews(arrived, visit.language, desks[0]!.zone),
    address: address ?? null,
    addresses: await listDemonstrationAddresses(db),
    mails: views.map(({ id, address, sent, subject, text }) => ({
      id,
      address,
      sent,
      subject,
      start: text.slice(0, 160),
    })),
    desks: deskChoices(desks, visit),
    people: await listPeople(db),
  };
}

/** Returns the people with an address, as whom a visitor may write. */
async function listPeople(db: Database): Promise<{ name: string; address: string }[]> {
  const people = await listKnownPeople(db, peopleMax);
  return people.map(({ name, address }) => ({ name: name ?? address, address }));
}

/** A longer list does not help to find a name. */
const peopleMax = 100;

export async function action({ context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  return writeMail(demonstrationOf(visit), await readForm(context), visit.language);
}

export default function MailboxPage({ loaderData, actionData }: Route.ComponentProps) {
  const { address, addresses, mails, arrived, desks, people } = loaderData;
  const { language } = useVisit();
  const words = demoWords[language];
  const draft = { name: '', address: address ?? '', desk: desks[0]?.value ?? '', subject: '', text: '', forged: false };
  return (
    <DemoFrame current="mailbox" title={words.mailbox.title}>
      {actionData && 'sent' in actionData && <SentNotice sent={actionData.sent} />}
      <h1 className="text-title">{words.mailbox.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{words.mailbox.lead}</p>
      <div className="mt-10 grid grid-cols-1 gap-10 md:grid-cols-[18rem_1fr]">
        <Readers addresses={addresses} current={address} />
        <Section
          id="mails"
          title={address === null ? words.mailbox.everyone : words.mailbox.of({ address })}
          heading="sub"
          className="min-w-0"
        >
          {mails.length === 0 && <Empty title={words.mailbox.none}>{words.mailbox.noneYet}</Empty>}
          <MailList mails={mails} />
          <div className="mt-14">
            <WriteForm title={words.write.title} draft={draft} desks={desks} people={people} written={actionData} />
          </div>
          <ArrivedList mails={arrived} />
        </Section>
      </div>
    </DemoFrame>
  );
}

interface MailRow {
  id: string;
  address: string;
  sent: string;
  subject: string;
  start: string;
}

/** The mails of a mailbox, newest first. */
function MailList({ mails }: { mails: MailRow[] }) {
  const { language } = useVisit();
  return (
    <ul className="mt-4 divide-y divide-line border-y border-line empty:hidden">
      {mails.map(({ id, address, sent, subject, start }) => (
        <li key={id} className="py-4">
          <p className="flex flex-wrap justify-between gap-x-6 text-secondary text-ink-2">
            <span className="min-w-0 truncate">{address}</span>
            <span>{sent}</span>
          </p>
          <p>
            <a className="link font-strong" href={urls.mail(language, id)}>
              {subject}
            </a>
          </p>
          <p className="truncate text-secondary text-ink-2">{start}</p>
        </li>
      ))}
    </ul>
  );
}

/** Incoming mails, newest first, each with its destination and the reason. */
function ArrivedList({ mails }: { mails: ArrivedView[] }) {
  const { language } = useVisit();
  const words = demoWords[language].arrived;
  return (
    <Section id="arrived" title={words.title} heading="sub" className="mt-14">
      {mails.length === 0 && <p className="mt-4 text-ink-2">{words.none}</p>}
      <ol className="mt-4 divide-y divide-line border-y border-line empty:hidden">
        {mails.map(({ id, from, to, received, subject, went, why }) => (
          <li key={id} className="py-4">
            <p className="flex flex-wrap justify-between gap-x-6 text-secondary text-ink-2">
              <span className="min-w-0 truncate">{words.fromTo({ from, to })}</span>
              <span>{received}</span>
            </p>
            <p className="font-strong wrap-break-word">{subject}</p>
            <p className="text-secondary">
              {went} {why}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Readers({ addresses, current }: { addresses: { address: string; mails: number }[]; current: string | null }) {
  const { language } = useVisit();
  const words = demoWords[language].mailbox;
  const all = { address: null, mails: addresses.reduce((sum, { mails }) => sum + mails, 0) };
  return (
    <nav aria-label={words.people}>
      <ul className="flex flex-col text-secondary">
        {[all, ...addresses].map(({ address, mails }) => (
          <li key={address}>
            <a
              href={urls.mailbox(language, { address: address ?? undefined })}
              aria-current={address === current ? 'page' : undefined}
              className="flex justify-between gap-3 rounded-field px-3 py-2 no-underline hover:bg-hover aria-[current]:bg-selected aria-[current]:font-strong"
            >
              <span className="truncate">{address ?? words.everyone}</span>
              <span className="text-ink-2">{mails}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function deskChoices(desks: Awaited<ReturnType<typeof listDesks>>, { language }: Visit) {
  return desks.map(({ mailbox, names }) => ({ value: mailbox, label: `${names[language]} (${mailbox})` }));
}
