import { data, Form, redirect } from 'react-router';
import { openFromMail } from '#desk/intake/open-from-mail.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { shortDateTime } from '#locales/format.ts';
import { mailReason } from '#locales/mail/messages.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { isId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listUnplaced, type UnplacedMail } from '#store/intake/mail-lists.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { listsVisit, staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/unplaced-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = await listsVisit(staffVisit(context, request), request);
  const { db, clock } = services.world;
  const [mails, desks] = await Promise.all([listUnplaced(db, actor), listDesks(db)]);
  const zone = desks.find(({ id }) => actor.deskIds.includes(id))?.zone ?? 'UTC';
  const { reasons, noSubject } = consoleWords[language].unplaced;
  const rows = mails.map(async (mail) => ({
    id: mail.id,
    to: mail.mailbox,
    from: mail.fromAddress ?? mail.envelopeFrom ?? '',
    subject: (await subjectOf(mail)) || noSubject,
    at: shortDateTime(mail.receivedAt, language, zone, clock.now()),
    /** Advice for a mail that is not stored completely. */
    todo: mail.reason?.code === 'overTheLimit' ? mailReason(mail.reason, language) : null,
    why: reasons[mail.reason?.code as keyof typeof reasons] ?? reasons.other,
  }));
  return { mails: await Promise.all(rows) };
}

/** Opens a ticket for a mail that matters after all, in one click (R1). */
export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = staffVisit(context, request);
  const id = String((await readForm(context)).get('mail') ?? '');
  if (!isId(id)) throw data(null, 404);
  const opened = found(await openFromMail(services.world, actor, id));
  return redirect(urls.ticket(opened.ticket.number));
}

/** An unreadable mail has no subject. */
async function subjectOf({ head }: UnplacedMail): Promise<string> {
  const parsed = await parseMessage(head);
  return 'message' in parsed ? parsed.message.subject : '';
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { views, unplaced, list } = useWords();
  const { mails } = loaderData;
  return (
    <ConsolePage
      title={views.unplaced}
      count={mails.length > 0 ? String(mails.length) : undefined}
      lead={unplaced.lead}
    >
      {mails.length === 0 ? (
        <Empty title={list.emptyTitle.other} action={{ href: urls.console(), label: views.next }}>
          {list.emptyOf.unplaced}
        </Empty>
      ) : (
        <ul className="mt-4 max-w-page border-t border-line">
          {mails.map(({ id, from, to, subject, at, why, todo }) => (
            <li
              key={id}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-2.5 text-body sm:text-row"
            >
              <div className="min-w-0 flex-1 basis-64 wrap-anywhere">
                <b id={`subject-${id}`}>{subject}</b>
                <p className="text-ink-2">
                  {from} → {to}&nbsp;· <span className="whitespace-nowrap">{at}</span>
                </p>
                <p className="max-w-record text-pretty first-letter:uppercase">{todo ?? why}</p>
              </div>
              <Form method="post">
                <Button name="mail" value={id} kind="outlined" aria-describedby={`subject-${id}`}>
                  {unplaced.open}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </ConsolePage>
  );
}
