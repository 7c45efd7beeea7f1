import { lookUpKey } from '#desk/sending/look-up-key.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';
import { keyRecord, keyRecordName } from '#domain/sending/signature.ts';
import { desksWords, sendingWords } from '#locales/admin/messages.ts';
import { findSendingSignature, type SendingSignature } from '#store/sending/sending-signatures.ts';
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
import type { Route } from './+types/signature-page.ts';
import { actOnSignature } from './signature-acts.ts';
import { SignatureForm } from './signature-form.tsx';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const { world } = visit.services;
  const kept = await findSendingSignature(world.db, desk.id);
  const { none, off, on } = sendingWords[visit.language].signature;
  return {
    back: urls.sending(desk.prefix),
    state: kept ? (kept.active ? on : off)({ domain: kept.domain }) : none,
    active: kept?.active ?? false,
    record: kept ? await recordOf(world, kept, visit.language) : null,
    signature: {
      domain: kept?.domain ?? desk.mailbox.split('@').at(-1)!,
      selector: kept?.selector ?? `belfry${world.clock.now().slice(0, 4)}`,
      seen: seenOf(versionFields(kept)),
    },
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'desks');
  return actOnSignature(visit, deskOf(visit, params.prefix), await readForm(request));
}

interface ShownRecord {
  name: string;
  value: string;
  /** The current DNS lookup, in words. */
  found: { tone: 'handled' | 'urgent' | 'sunken'; text: string };
}

/** Returns the DNS record to publish for a key, with the current lookup. */
async function recordOf(world: World, kept: SendingSignature, language: Language): Promise<ShownRecord> {
  const found = await lookUpKey(world, kept);
  const tones = {
    same: 'handled',
    other: 'urgent',
    none: kept.active ? 'urgent' : 'sunken',
    silent: 'sunken',
  } as const;
  return {
    name: keyRecordName(kept),
    value: keyRecord(kept.algorithm, kept.publicKey),
    found: { tone: tones[found], text: sendingWords[language].signature.found[found] },
  };
}

/** How letters are signed, the required DNS record, and whether it exists. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { back, state, active, record, signature, done } = loaderData;
  const { language } = useVisit();
  const { signature: words } = sendingWords[language];
  const errors = actionData?.errors ?? [];
  const errorOf = errorFinder(errors);
  const told = { saved: words.saved, on: words.turnedOn, off: words.turnedOff, drop: words.dropped } as const;
  return (
    <AdminPage
      title={words.title}
      lead={words.lead}
      back={{ href: back, label: desksWords[language].parts.sending.name }}
      done={actionData ? null : (told[done as keyof typeof told] ?? null)}
      errors={errors}
    >
      <p className="mt-4 max-w-record text-body">{state}</p>
      {record && <KeyRecord {...record} />}
      {record && (
        <form method="post" className="mt-4">
          <Button type="submit" kind={active ? 'outlined' : 'main'} name="intent" value={active ? 'off' : 'on'}>
            {active ? words.turnOff : words.turnOn}
          </Button>
        </form>
      )}
      <SignatureForm signature={actionData?.typed ?? signature} errorOf={errorOf} hasKey={record !== null} />
      {record && (
        <div className="mt-10">
          <EndForm title={words.drop} text={words.dropText} value="drop" />
        </div>
      )}
    </AdminPage>
  );
}

/** The DNS record to publish, ready to copy, and the current lookup. */
function KeyRecord({ name, value, found }: ShownRecord) {
  const { signature: words } = sendingWords[useVisit().language];
  return (
    <section
      id="record"
      tabIndex={-1}
      aria-labelledby="publish"
      className="mt-8 flex max-w-record flex-col gap-3 text-body wrap-anywhere"
    >
      <h2 id="publish" className="text-section">
        {words.publish}
      </h2>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="text-ink-2">{words.name}</dt>
        <dd>
          <code>{name}</code>
        </dd>
        <dt className="text-ink-2">{words.type}</dt>
        <dd>
          <code>TXT</code>
        </dd>
        <dt className="text-ink-2">{words.value}</dt>
        <dd>
          <code>{value}</code>
        </dd>
      </dl>
      <Banner
        tone={found.tone}
        icon={found.tone === 'handled' ? 'check' : 'info'}
        action={
          <a className="link" href="?">
            {words.check}
          </a>
        }
      >
        {found.text}
      </Banner>
    </section>
  );
}
