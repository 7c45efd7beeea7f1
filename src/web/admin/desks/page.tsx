import { desksWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { fieldProps } from '#web/ui/field/errors.ts';
import { TextField } from '#web/ui/field/text-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { freshDesk, makeBy, mayMake, type TypedDesk } from './make-desk.ts';
import { PartFields } from './part-fields.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const { desks, language } = visit;
  return {
    desks: desks.map(({ prefix, names, mailbox }) => ({ prefix, mailbox, name: names[language] })),
    fresh: (await mayMake(visit)) ? freshDesk(visit) : null,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'desks');
  return makeBy(visit, await readForm(request));
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

/** The required fields of a new desk; everything else has a default. */
function AddForm({ typed }: { typed: TypedDesk }) {
  const { add } = desksWords[useVisit().language];
  const field = fieldProps(typed);
  return (
    <Section id="add" title={add.title} className="mt-8 max-w-fields">
      <SaveForm className="mt-4 flex flex-col gap-5" submit={add.save}>
        <TextField {...field('prefix')} length="tiny" label={add.prefix} hint={add.prefixHint} autoComplete="off" />
        <TextField
          {...field('mailbox')}
          length="medium"
          label={add.mailbox}
          hint={add.mailboxHint}
          autoComplete="off"
        />
        <PartFields part="languages" typed={{ ...typed }} />
      </SaveForm>
    </Section>
  );
}
