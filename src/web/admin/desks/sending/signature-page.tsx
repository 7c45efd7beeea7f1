import { data, redirect } from 'react-router';
import { lookUpKey } from '#desk/sending/look-up-key.ts';
import { dropSignature, saveSignature, turnSignatureOff, turnSignatureOn } from '#desk/sending/save-signature.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';
import { keyRecord, keyRecordName } from '#domain/sending/signature.ts';
import { fetchingWords, sendingWords } from '#locales/admin/messages.ts';
import { findSendingSignature, type SendingSignature } from '#store/sending/sending-signatures.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { EndForm } from '#web/admin/desks/end-form.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { fieldProps, TextArea, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/signature-page.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const { world } = visit.services;
  const saved = await findSendingSignature(world.db, desk.id);
  const { none, off, on } = sendingWords[visit.language].signature;
  return {
    state: saved ? (saved.active ? on : off)({ domain: saved.domain }) : none,
    active: saved?.active ?? false,
    record: saved ? await recordOf(world, saved, visit.language) : null,
    signature: {
      domain: saved?.domain ?? desk.mailbox.split('@').at(-1)!,
      selector: saved?.selector ?? `belfry${world.clock.now().slice(0, 4)}`,
      seen: seenOf(versionFields(saved)),
    },
  };
}

type ShownRecord = Awaited<ReturnType<typeof recordOf>>;

/** Returns the DNS record to publish for a key, with the current lookup. */
async function recordOf(world: World, signature: SendingSignature, language: Language) {
  const found = await lookUpKey(world, signature);
  const tones = {
    same: 'handled',
    other: 'urgent',
    none: signature.active ? 'urgent' : 'sunken',
    silent: 'sunken',
  } as const;
  return {
    name: keyRecordName(signature),
    value: keyRecord(signature.algorithm, signature.publicKey),
    /** The current DNS lookup, in words. */
    found: { tone: tones[found], text: sendingWords[language].signature.found[found] },
  };
}

/** How letters are signed, the required DNS record, and whether it exists. */
export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { state, active, record, signature } = loaderData;
  const { language } = useVisit();
  const { signature: words } = sendingWords[language];
  return (
    <DeskPage
      under="sending"
      title={words.title}
      lead={words.lead}
      done={{ saved: words.saved, on: words.turnedOn, off: words.turnedOff, drop: words.dropped }}
    >
      <p className="mt-4 max-w-record text-body">{state}</p>
      {record && <KeyRecord {...record} />}
      {record && (
        <form method="post" className="mt-4">
          <Button kind={active ? 'outlined' : 'main'} name="intent" value={active ? 'off' : 'on'}>
            {active ? words.turnOff : words.turnOn}
          </Button>
        </form>
      )}
      <SignatureForm signature={actionData?.typed ?? signature} hasKey={record !== null} />
      {record && (
        <div className="mt-10">
          <EndForm title={words.drop} text={words.dropText} value="drop" />
        </div>
      )}
    </DeskPage>
  );
}

interface SignatureFormProps {
  signature: ShownSignature;
  /** True if this key replaces a saved one. */
  hasKey: boolean;
}

/** Generates a key, or imports an existing one. */
function SignatureForm({ signature, hasKey }: SignatureFormProps) {
  const { signature: words } = sendingWords[useVisit().language];
  const field = fieldProps(signature, words);
  return (
    <SaveForm
      className="mt-10 flex max-w-fields flex-col gap-5 wrap-anywhere"
      noValidate
      id="make"
      title={hasKey ? words.anew : words.make}
      lead={hasKey && words.anewText}
      seen={signature.seen}
      submit={words.save}
      value="save"
      kind={hasKey ? 'outlined' : 'main'}
    >
      <TextField {...field('domain')} length="medium" />
      <TextField {...field('selector')} length="medium" />
      <TextArea name="key" label={words.key} hint={words.keyHint} rows={4} spellCheck={false} />
    </SaveForm>
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
        action={<a href="?">{words.check}</a>}
      >
        {found.text}
      </Banner>
    </section>
  );
}

/** The form of a key as shown. A typed private key is never shown again. */
interface ShownSignature {
  domain: string;
  selector: string;
  /** The version that the form shows. */
  seen: string;
}

/** Saves a key, turns signing on or off, or deletes the key. */
export async function action(args: Route.ActionArgs) {
  const { actor, services, language, desk, form } = await deskPost(args);
  const { world } = services;
  const acts = {
    on: () => turnSignatureOn(world, actor, desk.id),
    off: () => turnSignatureOff(world, actor, desk.id),
    drop: () => dropSignature(world, actor, desk.id),
  };
  const act = (['on', 'off', 'drop'] as const).find((each) => each === form.get('intent'));
  const typed = typedIn(form);
  const order = { ...typed, key: String(form.get('key') ?? '') };
  const done = found(await (act ? acts[act]() : saveSignature(world, actor, desk.id, order)));
  if ('saved' in done) return redirect(urls.signature(desk.prefix, { done: act ?? 'saved' }), 303);
  const { signature: words } = sendingWords[language];
  if ('problems' in done) {
    const errors = done.problems.map((problem) => ({ field: problem as string, text: words.problems[problem] }));
    return data({ typed, errors }, 422);
  }
  if (done.refused === 'unpublished')
    return data({ typed: null, errors: [{ field: 'record', text: words.unpublished }] }, 422);
  const errors = [{ field: 'domain', text: fetchingWords[language].meanwhile }];
  return data({ typed: act ? null : { ...typed, seen: seenOf(done.now) }, errors }, 409);
}

function typedIn(form: FormData): ShownSignature {
  const text = (name: string) => fieldText(form, name).toLowerCase();
  return { domain: text('domain'), selector: text('selector'), seen: fieldText(form, 'seen') };
}
