import { data, redirect } from 'react-router';
import { bounceFields, chooseBounces } from '#desk/sending/choose-bounces.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import { separators } from '#domain/sending/bounce-address.ts';
import { usualRelayPorts } from '#domain/sending/relay-settings.ts';
import { desksWords, fetchingWords, sendingWords } from '#locales/admin/messages.ts';
import { findSendingRelay } from '#store/sending/sending-relays.ts';
import { deskMeanwhile } from '#web/admin/desks/desk-meanwhile.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { EndForm } from '#web/admin/desks/end-form.tsx';
import { ServerFields } from '#web/admin/desks/server-fields.tsx';
import { type ShownServer, shownServer } from '#web/admin/desks/typed-server.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { BouncesForm } from './bounces-form.tsx';
import { actOnRelay, type SendingAnswer } from './relay-acts.ts';
import { type ShownState, sendingState } from './sending-state.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const own = await findSendingRelay(visit.services.world.db, desk.id);
  return {
    hasOwn: own !== undefined,
    hasSecret: own !== undefined && own.settings.proof !== 'none',
    bounces: { mailbox: desk.mailbox, separator: desk.bounces?.separator ?? null, seen: seenOf(bounceFields(desk)) },
    server: own ? shownServer(own.settings, own) : freshServer(desk.mailbox),
    state: await sendingState(visit, desk, own),
    test: `${urls.deskPart(desk.prefix, 'mailboxes')}#test-mail`,
    signature: urls.signature(desk.prefix),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  return visit.form.get('intent') === 'bounces' ? actOnBounces(visit) : actOnRelay(visit);
}

/** Saves the address for bounces. */
async function actOnBounces(visit: DeskPost) {
  const { services, actor, language, desk, form } = visit;
  const chosen = separators.find((each) => each === fieldText(form, 'separator')) ?? separators[0];
  const separator = fieldText(form, 'bounces') === 'letter' ? chosen : null;
  const seen = fieldText(form, 'seen');
  const done = found(await chooseBounces(services.world, actor, desk.id, { separator, seen }));
  if ('saved' in done) return redirect(urls.sending(desk.prefix, { done: 'bounces' }), 303);
  const bounces = { mailbox: desk.mailbox, separator, seen };
  if ('now' in done) {
    const typed = bounceFields({ ...desk, bounces: separator === null ? null : { separator } });
    const meanwhile = await deskMeanwhile(visit, { now: done.now, typed });
    const shown = { ...bounces, seen: seenOf(done.now) };
    return data<SendingAnswer>({ typed: null, errors: [], works: false, bounces: shown, meanwhile }, 409);
  }
  const errors = [{ field: 'bounces', text: sendingWords[language].bounces.long }];
  return data<SendingAnswer>({ typed: null, errors, works: false, bounces }, 422);
}

/** Returns the usual settings of a desk's own relay. */
function freshServer(mailbox: string): ShownServer {
  return {
    host: '',
    port: String(usualRelayPorts.startTls),
    security: 'startTls',
    user: mailbox,
    proof: 'password',
    tokenUrl: '',
    clientId: '',
    scope: '',
    seen: seenOf(versionFields(null)),
    sealedSecret: '',
  };
}

/** The relay that sends the desk's letters, and whether it works. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { hasOwn, hasSecret, bounces, server, state, test, signature } = loaderData;
  const { language } = useVisit();
  const { relay, lead, bounces: ofBounces } = sendingWords[language];
  return (
    <DeskPage
      title={desksWords[language].parts.sending.name}
      lead={lead}
      done={{ saved: relay.saved, stopped: relay.stopped, bounces: ofBounces.saved }}
      result={actionData?.works ? relay.works : null}
    >
      {!actionData && <SendingStateView {...state} test={test} keyPage={signature} />}
      <SaveForm
        className="mt-8 flex max-w-fields flex-col gap-5 wrap-anywhere"
        noValidate
        id="relay"
        title={relay.title}
        lead={relay.lead}
        submit={fetchingWords[language].save}
        value="save"
        also={
          <Button name="intent" value="try">
            {relay.try}
          </Button>
        }
      >
        <ServerFields server={actionData?.typed ?? server} hasSecret={hasSecret} words={relay} />
        <Banner tone="sunken">{relay.effect}</Banner>
      </SaveForm>
      <BouncesForm {...(actionData?.bounces ?? bounces)} />
      {hasOwn && (
        <div className="mt-10">
          <EndForm title={relay.stop} text={relay.stopText} value="stop" />
        </div>
      )}
    </DeskPage>
  );
}

interface SendingStateProps extends ShownState {
  /** Links to the test mail form and, in `keyPage`, to the signing key. */
  test: string;
  keyPage: string;
}

/** The relay in use, and whether it accepts mail. */
function SendingStateView({ way, signature, failing, isReadable, isDemonstration, ...hrefs }: SendingStateProps) {
  const { state: words, signature: ofSignature } = sendingWords[useVisit().language];
  return (
    <Section id="state" title={words.title} className="mt-4 flex max-w-record flex-col gap-2 text-body wrap-anywhere">
      {isDemonstration && <Banner tone="sunken">{words.demonstration}</Banner>}
      {failing.length > 0 && <Banner tone="urgent">{failing.join(' ')}</Banner>}
      {isReadable && <Banner tone="urgent">{words.readable}</Banner>}
      <p>{way}</p>
      <p>{signature}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <a href={hrefs.test}>{words.test}</a>
        </li>
        <li>
          <a href={hrefs.keyPage}>{ofSignature.open}</a>
        </li>
      </ul>
    </Section>
  );
}
