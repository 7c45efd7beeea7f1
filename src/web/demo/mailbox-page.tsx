import { demoWords } from '#locales/demo/messages.ts';
import { listDesks } from '#store/desks/desks.ts';
import {
  listArrivedMails,
  listDemonstrationAddresses,
  listDemonstrationMails,
} from '#store/sending/demonstration-mails.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/mailbox-page.ts';
import { ArrivedList } from './arrived-list.tsx';
import { arrivedViews } from './arrived-mails.ts';
import { DemoFrame } from './demo-frame.tsx';
import { demonstrationOf } from './demonstration-of.ts';
import { listPeople } from './list-people.ts';
import { MailList } from './mail-list.tsx';
import { viewMail } from './read-mail.ts';
import { SentNotice } from './sent-notice.tsx';
import { WriteForm } from './write-form.tsx';
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

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  return writeMail(demonstrationOf(visit), await readForm(request), visit.language);
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
        <section aria-labelledby="mails" className="min-w-0">
          <h2 id="mails" className="text-sub">
            {address === null ? words.mailbox.everyone : words.mailbox.of({ address })}
          </h2>
          {mails.length === 0 && <Empty title={words.mailbox.none}>{words.mailbox.noneYet}</Empty>}
          <MailList mails={mails} />
          <div className="mt-14">
            <WriteForm title={words.write.title} draft={draft} desks={desks} people={people} written={actionData} />
          </div>
          <ArrivedList mails={arrived} />
        </section>
      </div>
    </DemoFrame>
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
