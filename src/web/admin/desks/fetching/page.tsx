import { data } from 'react-router';
import { mailboxFields } from '#desk/mailboxes/change-mailboxes.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { wallTimeOf } from '#domain/calendar/wall-time.ts';
import type { Language } from '#domain/language.ts';
import { type FetchFailure, fetchFailures } from '#domain/mailboxes/fetching.ts';
import { fetchingWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { mailboxesOf } from '#store/desks/desk-administration.ts';
import { type FetchedMailbox, findFetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { EndForm } from '#web/admin/desks/end-form.tsx';
import { ServerFields } from '#web/admin/desks/server-fields.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner, Done } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckField, fieldProps, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { actOnFetching, freshFetching, type ShownFetching, shownFetching, type TriedView } from './fetching-acts.ts';
import { LettersForm } from './letters-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const { world } = visit.services;
  if (!(await mailboxesOf(world.db, desk.id)).includes(args.params.address)) throw data(null, 404);
  const mailbox = await world.findMailbox(world.db, args.params.address);
  const saved = await findFetchedMailbox(world.db, desk.id, args.params.address);
  return {
    address: args.params.address,
    fetching: saved ? shownFetching(saved, desk) : freshFetching(args.params.address, desk, world.clock.now()),
    state: saved ? fetchingState(saved, visit.language, desk.zone) : null,
    letters: {
      language: mailbox?.language ?? '',
      acknowledgesFrom: mailbox?.acknowledgesFrom ? wallTimeOf(desk.zone, mailbox.acknowledgesFrom) : '',
      seen: mailbox ? seenOf(mailboxFields(mailbox)) : '',
    },
  };
}

type FetchingState = ReturnType<typeof fetchingState>;

/** Returns the state of a mailbox, in sentences. */
function fetchingState(mailbox: FetchedMailbox, language: Language, zone: string) {
  const { state: words, failures } = fetchingWords[language];
  const { failingSince, failure, said, readUntil, settings } = mailbox;
  const when = (at: string) => dateTime(at, language, zone);
  const read = readUntil === null ? words.never : words.read({ when: when(readUntil) });
  const why = fetchFailures.find((each): each is FetchFailure => each === failure) ?? 'lost';
  const isFailing = settings.active && failingSince !== null;
  return {
    /** The failure, its start, its cause and the server's own words; empty if missing. */
    failing: isFailing
      ? [
          words.failing({ when: when(failingSince) }),
          failures[why],
          ...(said === null ? [] : [words.said({ words: said })]),
          words.holds,
        ]
      : [],
    well: settings.active ? read : words.off,
  };
}

function FetchingStateView({ failing, well }: FetchingState) {
  const { state: words } = fetchingWords[useVisit().language];
  return (
    <Section id="state" title={words.title} className="mt-4 flex max-w-record flex-col gap-2 text-body">
      {failing.length > 0 && <Banner tone="urgent">{failing.join(' ')}</Banner>}
      <p>{well}</p>
    </Section>
  );
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk } = visit;
  if (!(await mailboxesOf(visit.services.world.db, desk.id)).includes(args.params.address)) throw data(null, 404);
  return actOnFetching(visit, args.params.address);
}

/** IMAP settings of a mailbox, its state, and a test of what would happen to its mail. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { address, fetching, letters, state } = loaderData;
  const { language } = useVisit();
  const words = fetchingWords[language];
  return (
    <DeskPage
      under="mailboxes"
      title={words.title({ address })}
      lead={words.lead}
      done={{ saved: words.saved, letters: words.letters.saved }}
    >
      {actionData?.tried && <Tried {...actionData.tried} />}
      {state && !actionData && <FetchingStateView {...state} />}
      <SaveForm
        className="mt-6 flex max-w-fields flex-col gap-5 wrap-anywhere"
        noValidate
        submit={words.save}
        value="save"
        also={
          <Button name="intent" value="try">
            {words.try}
          </Button>
        }
      >
        <FetchingFields fetching={actionData?.typed ?? fetching} hasSecret={state !== null} />
        <Banner tone="sunken">{words.effect}</Banner>
      </SaveForm>
      <LettersForm letters={actionData?.letters ?? letters} />
      {state && (
        <div className="mt-10">
          <EndForm title={words.stop} text={words.stopText} value="stop" />
        </div>
      )}
    </DeskPage>
  );
}

/** The result of a test: the folders, and what would happen to each of the last mails. */
function Tried({ folders, rows }: TriedView) {
  const { tried: words } = fetchingWords[useVisit().language];
  return (
    <section aria-labelledby="tried" className="mt-4 flex max-w-record flex-col gap-3 text-body">
      <Done>{words.works}</Done>
      <p className="wrap-anywhere">{words.folders({ names: folders })}</p>
      <h2 id="tried" className="text-section">
        {words.title}
      </h2>
      {rows.length === 0 && <p className="text-ink-2">{words.none}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
        <section className="overflow-x-auto relative" tabIndex={0} aria-label={words.title}>
          <table className="w-full text-left">
            <thead className="text-secondary text-ink-2">
              <tr>
                {(['at', 'from', 'subject', 'result'] as const).map((name) => (
                  <th key={name} scope="col" className="border-b border-control-edge py-1 pr-4 font-normal">
                    {words.head[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, of mails that may be alike.
                <tr key={at} className="border-b border-line align-top">
                  <td className="py-1 pr-4 whitespace-nowrap">{row.at}</td>
                  <td className="py-1 pr-4 wrap-anywhere">{row.from}</td>
                  <td className="py-1 pr-4 wrap-anywhere">{row.subject}</td>
                  <td className="py-1 min-w-64">{row.result}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

interface FetchingFieldsProps {
  fetching: ShownFetching;
  /** True if a secret is already saved. */
  hasSecret: boolean;
}

/** Each setting with its explanation. */
function FetchingFields({ fetching, hasSecret }: FetchingFieldsProps) {
  const words = fetchingWords[useVisit().language];
  const field = fieldProps(fetching, words);
  return (
    <>
      <ServerFields server={fetching} hasSecret={hasSecret} words={words} />
      <TextField {...field('folder')} length="medium" />
      <TextField {...field('doneFolder')} length="medium" />
      <TextField {...field('unreadableFolder')} length="medium" />
      <TextField {...field('startsAt')} type="datetime-local" length="short" />
      <CheckField {...field('active')} />
    </>
  );
}
