import { data, redirect } from 'react-router';
import { addMailbox, removeMailbox } from '#desk/mailboxes/change-mailboxes.ts';
import { sendTestMail, testMailsAnHourMax } from '#desk/sending/save-relay.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { desksWords, fetchingWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { mailboxesOf, readMailState } from '#store/desks/desk-administration.ts';
import { findTestMail } from '#store/sending/test-mails.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { RemoveButton, RowList } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/mailboxes-page.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, services } = visit;
  const { mailboxes: say } = desksWords[language];
  const state = await readMailState(services.world.db, desk.id);
  const when = (at: string) => dateTime(at, language, desk.zone);
  const { receivedAt, sentAt, waiting, failure } = state;
  return {
    prefix: desk.prefix,
    addresses: await mailboxesOf(services.world.db, desk.id),
    state: [
      receivedAt === null ? say.noneReceived : say.received({ when: when(receivedAt) }),
      sentAt === null ? say.noneSent : say.sent({ when: when(sentAt) }),
    ],
    test: await readTest(visit, desk),
    failing: failure === null ? null : say.failing({ count: String(waiting), reason: failure }),
  };
}

/** Returns the state of the desk's latest test mail in words, and the user's address for the next one. */
async function readTest({ actor, language, services }: AdminVisit, desk: Desk) {
  const { test: say } = desksWords[language].mailboxes;
  const mail = await findTestMail(services.world.db, desk.id);
  const own = actor.email ?? '';
  if (!mail) return { own, state: null };
  const { address, state, failure: reason } = mail;
  const when = dateTime(mail.sentAt ?? mail.queuedAt, language, desk.zone);
  if (state === 'sent') return { own, state: { tone: 'handled' as const, text: say.sent({ address, when }) } };
  if (state === 'failed')
    return { own, state: { tone: 'urgent' as const, text: say.failed({ address, reason: reason ?? '' }) } };
  const text = reason === null ? say.queued({ address, when }) : say.waits({ address, reason });
  return { own, state: { tone: 'sunken' as const, text } };
}

/** Queues a test mail and redirects to the page, which shows its state without waiting for it. */
async function sendTest({ actor, language, services, desk }: DeskPost, typed: string) {
  const done = found(await sendTestMail(services.world, actor, desk.id, typed));
  if ('queued' in done) throw redirect(`${urls.deskPart(desk.prefix, 'mailboxes')}?done=test#test-mail`, 303);
  const { test: say } = desksWords[language].mailboxes;
  const text = done.refused === 'email' ? say.email : say.often({ max: String(testMailsAnHourMax) });
  return data({ typed: '', test: typed, errors: [{ field: 'test', text }] }, 422);
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  const { world } = visit.services;
  if (form.has('test')) return sendTest(visit, fieldText(form, 'test'));
  const removed = fieldText(form, 'remove');
  const typed = fieldText(form, 'mailbox');
  const done = found(
    removed === ''
      ? await addMailbox(world, visit.actor, desk.id, typed)
      : await removeMailbox(world, visit.actor, desk.id, removed),
  );
  if ('saved' in done) throw redirect(`${urls.deskPart(desk.prefix, 'mailboxes')}?done=mailboxes`, 303);
  const { mailboxes, add } = desksWords[visit.language];
  const said = { ...add.refused, last: mailboxes.last, unread: mailboxes.unread };
  return data({ typed, test: null, errors: [{ field: 'mailbox', text: said[done.refused] }] }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { prefix, addresses, state, failing, test } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const { mailboxes: say } = words;
  const fetching = fetchingWords[language];
  return (
    <DeskPart part="mailboxes" done={{ mailboxes: words.saved }}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <RowList
          rows={addresses.map((address, at) => ({
            key: address,
            about: (
              <>
                <strong>{address}</strong> {at === 0 && <span className="text-ink-2">{say.sender}</span>}
              </>
            ),
            acts: (
              <>
                <a
                  className="link ml-auto flex-none"
                  href={urls.fetchedMailbox(prefix, address)}
                  aria-label={fetching.linkOf({ address })}
                >
                  {fetching.link}
                </a>
                <RemoveButton
                  value={address}
                  label={words.calendar.removeShort}
                  description={say.remove({ address })}
                />
              </>
            ),
          }))}
        />
        <SaveForm id="add" title={say.add} submit={say.save}>
          <TextField
            name="mailbox"
            length="medium"
            label={words.fields.mailbox}
            hint={words.add.mailboxHint}
            defaultValue={actionData?.typed}
          />
          <Effect part="mailboxes" />
        </SaveForm>
        <Section id="state" title={say.state} className="flex flex-col gap-2 text-body">
          {failing && <Banner tone="urgent">{failing}</Banner>}
          <TextList items={state} />
          <p>
            <a href={urls.sending(prefix)}>{words.parts.sending.name}</a>
          </p>
        </Section>
        <TestMail {...test} typed={actionData?.test ?? null} />
      </div>
    </DeskPart>
  );
}

interface TestMailProps {
  /** The address of the signed-in user. */
  own: string;
  state: { tone: 'handled' | 'urgent' | 'sunken'; text: string } | null;
  /** Input that was refused. */
  typed: string | null;
}

/** Sends a test mail, and shows the relay's answer if it fails. */
function TestMail({ own, state, typed }: TestMailProps) {
  const { test: say } = desksWords[useVisit().language].mailboxes;
  return (
    <section id="test-mail" aria-labelledby="test-title" className="flex flex-col gap-4 text-body">
      <h2 id="test-title" className="text-section">
        {say.title}
      </h2>
      {state && (
        <Banner tone={state.tone} action={state.tone === 'sunken' && <a href="?done=test#test-mail">{say.again}</a>}>
          <span className="wrap-anywhere">{state.text}</span>
        </Banner>
      )}
      <SaveForm submit={say.send} kind="outlined">
        <TextField
          name="test"
          type="email"
          length="medium"
          label={say.to}
          defaultValue={typed ?? own}
          autoComplete="email"
        />
      </SaveForm>
    </section>
  );
}
