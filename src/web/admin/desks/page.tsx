import { data, redirect } from 'react-router';
import { makeDesk } from '#desk/desks/create-desk.ts';
import { readZone } from '#domain/calendar/calendar.ts';
import { languages } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { isPrefix } from '#domain/ticket/number.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { found, readForm, typedFields } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { fieldProps, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { PartFields } from './part-fields.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const { desks, language } = visit;
  return {
    desks: desks.map(({ prefix, names, mailbox }) => ({ prefix, mailbox, name: names[language] })),
    fresh: (await mayMake(visit)) ? freshDesk(visit) : null,
  };
}

/** Returns an empty form in the administrator's language. */
function freshDesk({ desks, language }: AdminVisit): TypedDesk {
  return {
    prefix: '',
    mailbox: '',
    zone: desks[0]?.zone ?? 'Europe/Brussels',
    languages: languages.join(','),
    first: language,
  };
}

/** Returns whether the user may create a desk: only an administrator of all desks may. */
async function mayMake({ services, actor }: AdminVisit): Promise<boolean> {
  const all = await services.world.allDesks(services.world.db);
  return all.every(({ id }) => actor.deskIds.includes(id));
}

/** Creates a desk and redirects to it, or returns the errors with the input. */
async function makeBy({ services, actor, language }: AdminVisit, form: FormData) {
  const { prefix, ...fields } = typedFields(form, ['prefix', 'mailbox', 'zone', 'first']);
  const typed: TypedDesk = { ...fields, prefix: prefix.toUpperCase(), languages: form.getAll('languages').join(',') };
  const { refused } = desksWords[language].add;
  const { problems } = desksWords[language];
  const mailbox = readAddress(typed.mailbox);
  const zone = readZone(typed.zone);
  const ticked = languages.filter((each) => typed.languages.split(',').includes(each));
  const first = ticked.find((each) => each === typed.first);
  const errors = [
    ...(isPrefix(typed.prefix) ? [] : [{ field: 'prefix', text: refused.prefix }]),
    ...(mailbox ? [] : [{ field: 'mailbox', text: refused.mailbox }]),
    ...(first ? [] : [{ field: 'languages', text: problems.languages }]),
    ...(zone ? [] : [{ field: 'zone', text: problems.zone }]),
  ];
  if (!mailbox || !zone || !first || errors.length > 0) return data({ typed, errors }, 422);
  const spoken = [first, ...ticked.filter((each) => each !== first)];
  const made = found(await makeDesk(services.world, actor, { prefix: typed.prefix, mailbox, zone, languages: spoken }));
  if ('deskId' in made) throw redirect(urls.chosenDesk(typed.prefix), 303);
  const field = made.refused === 'mailboxTaken' ? 'mailbox' : 'prefix';
  return data({ typed, errors: [{ field, text: refused[made.refused] }] }, 422);
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'desks');
  return makeBy(visit, await readForm(context));
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { desks, fresh } = loaderData;
  const words = desksWords[useVisit().language];
  return (
    <AdminPage title={words.title} lead={words.lead} link={{ href: urls.firstSteps(), label: words.firstSteps.title }}>
      {desks.length === 0 && <Empty title={words.none}>{words.noneText}</Empty>}
      <ul className="mt-4 max-w-record border-t border-line">
        {desks.map(({ prefix, name, mailbox }) => (
          <li key={prefix} className="border-b border-line py-3 text-body">
            <a className="link font-strong" href={urls.chosenDesk(prefix)}>
              {name}
            </a>
            <p className="text-ink-2 wrap-anywhere">
              {prefix} · {mailbox}
            </p>
          </li>
        ))}
      </ul>
      {fresh && <AddForm typed={actionData?.typed ?? fresh} />}
    </AdminPage>
  );
}

/** The form of a new desk, as typed. */
interface TypedDesk {
  prefix: string;
  mailbox: string;
  zone: string;
  languages: string;
  first: string;
}

/** The required fields of a new desk; everything else has a default. */
function AddForm({ typed }: { typed: TypedDesk }) {
  const { add } = desksWords[useVisit().language];
  const field = fieldProps(typed, add);
  return (
    <Section id="add" title={add.title} className="mt-8 max-w-fields">
      <SaveForm className="mt-4 flex flex-col gap-5" submit={add.save}>
        <TextField {...field('prefix')} length="tiny" />
        <TextField {...field('mailbox')} length="medium" />
        <PartFields part="languages" typed={{ ...typed }} />
      </SaveForm>
    </Section>
  );
}
