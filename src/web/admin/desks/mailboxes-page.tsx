import { data, redirect } from 'react-router';
import { addMailbox, removeMailbox } from '#desk/mailboxes/change-mailboxes.ts';
import { desksWords, fetchingWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { mailboxesOf, readMailState } from '#store/desks/desk-administration.ts';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { DeskPart } from '#web/admin/desks/desk-part.tsx';
import { Effect } from '#web/admin/desks/effect.tsx';
import { fieldText } from '#web/admin/fields.ts';
import { RemoveButton, RowList } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { found } from '#web/app/found.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { TextField } from '#web/ui/field/text-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/mailboxes-page.ts';
import { deskOf } from './desk-of.ts';
import { TestMail } from './test-mail.tsx';
import { readTest, sendTest } from './try-mail.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const { language, services } = visit;
  const desk = deskOf(visit, params.prefix);
  const { mailboxes: say } = desksWords[language];
  const state = await readMailState(services.world.db, desk.id);
  const when = (at: string) => dateTime(at, language, desk.zone);
  const { receivedAt, sentAt, waiting, failure } = state;
  return {
    name: desk.names[language],
    prefix: desk.prefix,
    back: urls.chosenDesk(desk.prefix),
    addresses: await mailboxesOf(services.world.db, desk.id),
    state: [
      receivedAt === null ? say.noneReceived : say.received({ when: when(receivedAt) }),
      sentAt === null ? say.noneSent : say.sent({ when: when(sentAt) }),
    ],
    test: await readTest(visit, desk),
    failing: failure === null ? null : say.failing({ count: String(waiting), reason: failure }),
    done: new URL(request.url).searchParams.get('done') === 'mailboxes',
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const form = await readForm(request);
  const { world } = visit.services;
  if (form.has('test')) return sendTest(visit, desk, fieldText(form, 'test'));
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
  const { name, prefix, back, addresses, state, failing, test, done } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const { mailboxes: say } = words;
  const fetching = fetchingWords[language];
  const errors = actionData?.errors ?? [];
  const errorOf = errorFinder(errors);
  return (
    <DeskPart part="mailboxes" name={name} back={back} done={done ? words.saved : null} errors={errors}>
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
            autoComplete="off"
            error={errorOf('mailbox')}
          />
          <Effect part="mailboxes" />
        </SaveForm>
        <Section id="state" title={say.state} className="flex flex-col gap-2 text-body">
          {failing && <Banner tone="urgent">{failing}</Banner>}
          <ul>
            {state.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <a className="link" href={urls.sending(prefix)}>
              {words.parts.sending.name}
            </a>
          </p>
        </Section>
        <TestMail {...test} typed={actionData?.test ?? null} error={errorOf('test')} />
      </div>
    </DeskPart>
  );
}
