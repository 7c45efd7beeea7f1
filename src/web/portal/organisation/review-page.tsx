import { data, redirect } from 'react-router';
import { type ReviewAnswer, reviewAccess } from '#desk/access/review-access.ts';
import { isReviewDue } from '#domain/access/review.ts';
import { managedWords } from '#locales/access/messages.ts';
import { localDate, longDate } from '#locales/format.ts';
import { isId } from '#store/database/ids.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { CheckField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/review-page.ts';
import { ManagedPage } from './managed-page.tsx';
import { aboutOf, headOf, managerVisit } from './manager-visit.ts';

/** Replaces the site for the role of service manager. */
const office = 'office';

type ReviewRow = Route.ComponentProps['loaderData']['rows'][number];

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await managerVisit(context, request);
  const { services, reviewed, language, desk } = visit;
  const words = managedWords[language];
  const due = reviewed.filter((each) => isReviewDue(each, services.world.clock.now()));
  const rows = due.map((each) => {
    const { site } = each;
    const what =
      site === null
        ? words.person.officeOf
        : words.person.on({ role: words.roles[each.role], site: `${site.name} (${site.number})` });
    const since = each.since && longDate(localDate(each.since, desk.zone), language, desk.zone);
    return {
      /** `person site`. */
      key: `${each.personId} ${site?.id ?? office}`,
      who: words.review.answer({ name: each.name ?? each.address ?? words.people.erased, what }),
      since: since === null ? words.review.unknown : words.review.since({ date: since }),
    };
  });
  return { head: await headOf(visit), rows, of: reviewed.length };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await managerVisit(context, request);
  const { services, actor, organisation } = visit;
  const form = await readForm(context);
  const done = found(await reviewAccess(services.world, actor, organisation.id, answersIn(form)));
  if (done.lastManager) return data({ notice: managedWords[visit.language].person.lastManager }, 409);
  const said = done.confirmed + done.withdrawn > 0 ? { done: 'reviewed' } : {};
  throw redirect(urls.managedReview({ ...aboutOf(visit), ...said }), 303);
}

function answersIn(form: FormData): ReviewAnswer[] {
  return [...form].flatMap(([name, value]) => {
    const [personId = '', siteId = ''] = name.split(' ');
    if (!isId(personId) || !(siteId === office || isId(siteId)) || (value !== 'stays' && value !== 'goes')) return [];
    return [{ personId, siteId: siteId === office ? null : siteId, stays: value === 'stays' }];
  });
}

/** The yearly review: who still needs access? Undecided rows stay open. */
export default function ReviewPage({ loaderData, actionData }: Route.ComponentProps) {
  const { head, rows, of } = loaderData;
  const words = managedWords[useVisit().language].review;
  const done = of - rows.length;
  return (
    <ManagedPage head={head} tab="review" lead={words.lead}>
      {actionData && (
        <div className="mt-4 max-w-[720px]">
          <Banner tone="urgent" live>
            {actionData.notice}
          </Banner>
        </div>
      )}
      {of > 0 && <p className="mt-4 max-w-[720px] text-body">{words.progress({ done, of })}</p>}
      {rows.length === 0 ? (
        <div className="mt-6">
          <Empty title={words.finished}>{words.finishedText}</Empty>
        </div>
      ) : (
        <form method="post" className="mt-6 max-w-[960px]">
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
          <Submit className="border-t border-line pt-6" wide>
            {words.submit}
          </Submit>
        </form>
      )}
    </ManagedPage>
  );
}

function Row({ row: { key, who, since } }: { row: ReviewRow }) {
  const words = managedWords[useVisit().language].review;
  return (
    <fieldset className="border-t border-line py-3">
      <legend className="float-left w-full text-body font-strong wrap-anywhere">{who}</legend>
      <p className="clear-both text-secondary text-ink-2">{since}</p>
      <div className="mt-2 flex flex-wrap gap-x-8 gap-y-2">
        {(['stays', 'goes', 'later'] as const).map((value) => (
          <CheckField
            key={value}
            type="radio"
            name={key}
            id={`${key}-${value}`.replace(' ', '-')}
            value={value}
            label={words[value]}
            defaultChecked={value === 'later'}
          />
        ))}
      </div>
    </fieldset>
  );
}
