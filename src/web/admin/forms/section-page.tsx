import { data, redirect } from 'react-router';
import { changeForm } from '#desk/forms/change-form.ts';
import type { Repeat } from '#domain/forms/definition.ts';
import { formLimits } from '#domain/forms/limits.ts';
import { noText } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { refused } from '#web/admin/forms/change-outline.ts';
import { formVisit, readSeen, writeSeen } from '#web/admin/forms/form-visit.ts';
import { tooLong } from '#web/admin/forms/question/read-question.ts';
import { fieldLines, fieldText, fieldTexts, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { CheckField, fieldProps, NumberField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/section-page.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { desk, key, name, stand } = await formVisit(context, request, params.form);
  const section = stand.definition.sections.find(({ id }) => id === params.id);
  const title = section?.title ?? noText;
  const address = { key, desk: desk.prefix };
  const shown = {
    address,
    title,
    repeat: section?.repeat ?? null,
    seen: writeSeen(stand.seen),
    name,
    gone: !section,
  };
  return data(shown, section ? 200 : 404);
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await formVisit(context, request, params.form);
  const form = await readForm(context);
  const title = fieldTexts(form, 'title');
  const repeat = readRepeat(form);
  const errors = [
    ...tooLong('title', title, formLimits.titleCharactersMax, visit.language),
    ...(repeat ? tooLong('rowName', repeat.name, formLimits.rowNameCharactersMax, visit.language) : []),
  ];
  if (errors.length > 0) return data({ errors, title, repeat }, 422);
  const place = { ...visit.place, seen: readSeen(form) };
  const change = { type: 'writeSection', section: params.id, title, ...(repeat && { repeat }) } as const;
  const changed = await changeForm(visit.services.world, visit.actor, place, change);
  const about = { desk: visit.desk.prefix, done: 'saved' };
  if ('seen' in changed) throw redirect(urls.adminForm(visit.key, about, `section-${params.id}`), 303);
  const answer = refused(visit, changed);
  return data({ errors: answer.data.errors, title, repeat }, answer.init ?? undefined);
}

/** Drafts may be unfinished: the checks of the form name numbers that do not fit. */
function readRepeat(form: FormData): Repeat | null {
  if (!form.has('repeats')) return null;
  const [least, most] = (['least', 'most'] as const).map((name) => {
    const typed = fieldText(form, name);
    return /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  }) as [number, number];
  return { name: fieldLines(form, 'rowName'), least, most, tickets: form.has('tickets') };
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const say = formsWords[useVisit().language];
  const { address, title, repeat, seen, name, gone } = loaderData;
  const errors = actionData?.errors ?? (gone ? [{ field: 'outline', text: say.refused.gone }] : []);
  return (
    <AdminPage
      title={say.sections.page}
      back={{ href: urls.adminForm(address.key, { desk: address.desk }), label: say.backToForm({ form: name }) }}
      errors={errors}
    >
      <form id="outline" method="post" tabIndex={-1} className="mt-4 flex max-w-page flex-col gap-5 outline-none">
        <input type="hidden" name="seen" value={seen} />
        <DeskTexts
          name="title"
          legend={say.sections.pageTitle}
          hint={say.sections.pageHint}
          values={actionData?.title ?? title}
        />
        <RepeatFields repeat={actionData ? actionData.repeat : repeat} />
        <Submit>{say.question.save}</Submit>
      </form>
    </AdminPage>
  );
}

/** How often the section is answered. Everything is shown, since the page has no script. */
function RepeatFields({ repeat }: { repeat: Repeat | null }) {
  const say = formsWords[useVisit().language].sections;
  const { least = 1, most = 10, tickets = false } = repeat ?? {};
  const field = fieldProps({ repeats: repeat !== null, tickets }, say);
  return (
    <>
      <CheckField {...field('repeats')} />
      <div className="flex flex-col gap-5 border-l-4 border-line pl-4">
        <DeskTexts name="rowName" legend={say.rowName} hint={say.rowNameHint} values={repeat?.name ?? noText} />
        <div className="flex flex-wrap gap-4">
          <NumberField name="least" label={say.least} defaultValue={least} />
          <NumberField name="most" label={say.most} defaultValue={most} />
        </div>
        <CheckField {...field('tickets')} />
      </div>
    </>
  );
}
