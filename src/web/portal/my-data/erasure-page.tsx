import { data, redirect } from 'react-router';
import { askErasure } from '#desk/erasure/erasure-requests.ts';
import { erasureCharactersMax } from '#domain/erasure/erasure.ts';
import { number } from '#locales/format.ts';
import { portalDataWords } from '#locales/portal/messages.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { portalVisit } from '#web/portal/portal-visit.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Submit } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { CheckField, type FieldError, FieldErrors, fieldProps, TextArea } from '#web/ui/field/fields.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/erasure-page.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  portalVisit(context, request);
  return null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { services, actor, language } = portalVisit(context, request);
  const form = await readForm(context);
  const { confirm: words } = portalDataWords[language];
  const typed = String(form.get('words') ?? '');
  const errors: FieldError[] = [];
  if (typed.length > erasureCharactersMax)
    errors.push({ field: 'words', text: words.tooLong({ max: number(erasureCharactersMax, language) }) });
  if (!form.has('sure')) errors.push({ field: 'sure', text: words.sureMissing });
  if (errors.length > 0) return data({ typed, errors }, 422);
  // A duplicate request changes nothing: one is already open.
  await askErasure(services.world, actor, typed);
  return redirect(urls.myData({ done: 'asked' }), 303);
}

/** Explains what is erased and what stays before the request, since erasure cannot be undone. */
export default function AskErasure({ actionData }: Route.ComponentProps) {
  const { confirm: words } = portalDataWords[useVisit().language];
  const errors = actionData?.errors ?? [];
  const field = fieldProps({ words: actionData?.typed }, words);
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
      <PortalTitle>{words.title}</PortalTitle>
      <BackLink href={urls.myData()}>{words.back}</BackLink>
      <h1 className="mt-4 max-w-[720px] text-title">{words.title}</h1>
      {errors.length > 0 && (
        <div className="mt-6 max-w-[720px]">
          <ErrorSummary title={words.fix} errors={errors} />
        </div>
      )}
      <p className="mt-4 max-w-measure text-lead">{words.lead}</p>
      <Listed title={words.goes} items={words.goesList} />
      <Listed title={words.stays} items={words.staysList} />
      <FieldErrors value={errors}>
        <form method="post" noValidate className="mt-8 flex max-w-[720px] flex-col gap-6">
          <TextArea {...field('words')} optional={words.optional} />
          <CheckField name="sure" label={words.sure} />
          <Submit kind="danger" wide>
            {words.send}
          </Submit>
        </form>
      </FieldErrors>
    </div>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section className="mt-6 max-w-measure">
      <h2 className="text-sub">{title}</h2>
      <TextList className="mt-2 flex list-disc flex-col gap-1 pl-5 text-body" items={items} />
    </section>
  );
}
