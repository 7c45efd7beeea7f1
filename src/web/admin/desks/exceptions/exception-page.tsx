import { data, redirect } from 'react-router';
import { changeException, endException } from '#desk/desks/change-exceptions.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { dateIn } from '#domain/calendar/day.ts';
import {
  comingExceptions,
  type DeskException,
  exceptionFields,
  typedException,
  typedOfFields,
} from '#domain/desks/hours-exceptions.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import { desksWords, exceptionsWords } from '#locales/admin/messages.ts';
import { FormerVersions } from '#web/admin/desks/definitions/former-versions.tsx';
import { formerVersions, wantedVersion } from '#web/admin/desks/definitions/former-view.ts';
import { DeskPage, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskVisit, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { EndForm } from '#web/admin/desks/end-form.tsx';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { exceptionField } from '#web/shared/field-names.ts';
import type { Route } from './+types/exception-page.ts';
import { ExceptionFields } from './exception-fields.tsx';
import { exceptionChoices, exceptionErrors, exceptionView, readTyped } from './exception-words.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language } = visit;
  const exception = comingOf(visit, args.params.exception);
  return {
    now: exceptionView(exception, desk, language),
    saved: typedException(exception),
    seen: seenOf(exceptionFields(exception)),
    choices: exceptionChoices(desk, language),
    former: await formerVersions(visit, definitionOf(exception)),
  };
}

function comingOf({ desk, services }: DeskVisit, id: string): DeskException {
  const coming = comingExceptions(desk, dateIn(desk.zone, services.world.clock.now()));
  return existing(coming.find((each) => each.id === id));
}

function definitionOf(exception: DeskException) {
  return { part: 'exceptions', id: exception.id, now: exceptionFields(exception) };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { services, actor, language, form } = visit;
  const { id: deskId, prefix } = visit.desk;
  const ends = form.has('end');
  const typed =
    fieldText(form, 'intent') === 'takeBack'
      ? typedOfFields(await wantedVersion(visit, form, definitionOf(comingOf(visit, args.params.exception))))
      : readTyped(form);
  const at = { deskId, id: args.params.exception };
  const done = found(
    ends
      ? await endException(services.world, actor, deskId, args.params.exception)
      : await changeException(services.world, actor, at, { ...typed, seen: fieldText(form, 'seen') }),
  );
  if ('saved' in done && ends) throw redirect(urls.deskPart(prefix, 'exceptions', { done: 'ended' }), 303);
  if ('saved' in done) throw redirect(urls.deskException(prefix, args.params.exception, { done: 'saved' }), 303);
  if ('now' in done) {
    const search = { acts: ['deskChanged' as const], subject: { kind: 'desk' as const, id: deskId } };
    const { reason, of, ...dates } = typed;
    const own = { ...dates, until: dates.until || dates.from, of: of.join(', '), ...fieldsOfTexts('reason', reason) };
    const meanwhile = await meanwhileView(
      visit,
      { search },
      { now: done.now, typed: own },
      (field, value) => exceptionField(field, value, language)!,
    );
    return data({ typed, meanwhile, errors: [] }, 409);
  }
  return data({ typed, meanwhile: null, errors: exceptionErrors(done.problems, language) }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { now, saved, seen, choices, former } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = exceptionsWords[language];
  return (
    <DeskPage under="exceptions" title={now.days} count={now.reason} done={words.saved}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <SaveForm seen={seen} submit={say.saveChange}>
          <ExceptionFields typed={actionData?.typed ?? saved} choices={choices} />
          <Effect part="exceptions" />
        </SaveForm>
        <FormerVersions versions={former} seen={seen} />
        <EndForm title={say.end} text={say.endText} name="end" value="1" />
      </div>
    </DeskPage>
  );
}
