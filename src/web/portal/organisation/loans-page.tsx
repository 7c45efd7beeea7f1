import { data, redirect } from 'react-router';
import { type Lent, lendRole, returnLoan } from '#desk/access/lend-role.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { plusSeconds } from '#domain/instant.ts';
import { readAddress } from '#domain/people/email.ts';
import { managedWords } from '#locales/access/messages.ts';
import { longDate } from '#locales/format.ts';
import { listLoansFor, type NamedLoan } from '#store/access/access-loans.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { isId } from '#store/database/ids.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button, Submit } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { EmailField, type FieldError, fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/loans-page.ts';
import { ManagedPage } from './managed-page.tsx';
import { aboutOf, headOf, type ManagerVisit, managerVisit } from './manager-visit.ts';

/** Older loans are in the history. */
const loansMax = 60;

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await managerVisit(context, request);
  const { services, actor, organisation, desk } = visit;
  const loans = await listLoansFor(services.world.db, actor, organisation.id, loansMax);
  return {
    head: await headOf(visit),
    loans: loans.map((loan) => lineOf(loan, visit)),
    choices: await choicesOf(visit),
    today: dateIn(desk.zone, services.world.clock.now()),
  };
}

type LoanLine = ReturnType<typeof lineOf>;

function lineOf(loan: NamedLoan, { language, desk: { zone } }: ManagerVisit) {
  const { loans: words, roles, people } = managedWords[language];
  const [from, until] = daysOf(loan, zone).map((date) => longDate(date, language, zone));
  const where = loan.siteNumber === null ? loan.organisationNames[language] : `${loan.siteName} (${loan.siteNumber})`;
  return {
    id: loan.id,
    state: loan.state,
    who: words.line({ lender: loan.lenderName ?? people.erased, borrower: loan.borrowerName ?? people.erased }),
    what: `${roles[loan.role]} · ${where}`,
    days: words.days({ from: from!, until: until! }),
  };
}

/** Returns the first and last day, as dates in the zone. */
function daysOf({ fromAt, untilAt }: { fromAt: string; untilAt: string }, zone: string): string[] {
  return [dateIn(zone, fromAt), dateIn(zone, plusSeconds(untilAt, -1))];
}

/** Returns the roles that can be lent, as `lender site`, without a site for service managers. */
async function choicesOf({ services, organisation, held, language }: ManagerVisit) {
  const { loans: words, roles, people } = managedWords[language];
  const managers = await listServiceManagers(services.world.db, organisation.id);
  const named = ({ name, address }: { name: string | null; address: string | null }) =>
    name ?? address ?? people.erased;
  return [
    ...managers
      .filter(({ loanId }) => loanId === null)
      .map((each) => ({
        value: each.personId,
        label: words.option({
          name: named(each),
          role: roles.serviceManager,
          where: organisation.names[language],
        }),
      })),
    ...held
      .filter(({ loan }) => loan === null)
      .map((each) => ({
        value: `${each.personId} ${each.siteId}`,
        label: words.option({
          name: named(each),
          role: roles[each.role],
          where: `${each.siteName} (${each.siteNumber})`,
        }),
      })),
  ];
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await managerVisit(context, request);
  const { services, actor, organisation } = visit;
  const form = await readForm(context);
  const text = (name: string) => String(form.get(name) ?? '').trim();
  if (form.has('end')) {
    if (!isId(text('end'))) throw data(null, 404);
    found(await returnLoan(services.world, actor, text('end')));
    throw redirect(urls.managedLoans({ ...aboutOf(visit), done: 'returned' }), 303);
  }
  const typed = {
    what: text('what'),
    email: text('email'),
    name: text('name'),
    from: text('from'),
    until: text('until'),
  };
  const [lenderId = '', siteId = null] = typed.what.split(' ');
  const email = readAddress(typed.email);
  const { loans: words, grant } = managedWords[visit.language];
  const errors: TriedLoan['errors'] = [];
  if (!isId(lenderId) || (siteId !== null && !isId(siteId))) errors.push({ field: 'what', text: words.errors.what });
  if (email === null) errors.push({ field: 'email', text: grant.errors.email({ typed: typed.email.slice(0, 80) }) });
  if (email === null || errors.length > 0) return data<TriedLoan>({ typed, errors }, 422);
  const order = { lenderId, siteId, email, name: typed.name || null, from: typed.from, until: typed.until };
  const lent = found(await lendRole(services.world, actor, { organisationId: organisation.id, ...order }));
  if ('refused' in lent) return data<TriedLoan>({ typed, errors: [refusalOf(lent, visit)] }, 422);
  throw redirect(urls.managedLoans({ ...aboutOf(visit), done: 'lent' }), 303);
}

function refusalOf(
  lent: Exclude<Extract<Lent, Refused>, Refused<'missing'>>,
  { language, desk: { zone } }: ManagerVisit,
) {
  const { errors } = managedWords[language].loans;
  if (lent.refused === 'overlaps') {
    const [from, until] = daysOf(lent.other, zone).map((date) => longDate(date, language, zone));
    return { field: 'from', text: errors.overlaps({ from: from!, until: until! }) };
  }
  const fields = { date: 'from', past: 'from', backwards: 'until', tooLong: 'until', toSelf: 'email' } as const;
  const field = lent.refused in fields ? fields[lent.refused as keyof typeof fields] : 'what';
  return { field: lent.refused === 'heldAlready' ? 'email' : field, text: errors[lent.refused] };
}

/** Roles lent during an absence: current, planned and past loans, with a form for a new one. */
export default function LoansPage({ loaderData, actionData }: Route.ComponentProps) {
  const { head, loans, choices, today } = loaderData;
  const words = managedWords[useVisit().language].loans;
  const isAhead = ({ state }: LoanLine) => state === 'planned' || state === 'running';
  return (
    <ManagedPage head={head} tab="loans" lead={words.lead} errors={actionData?.errors ?? []}>
      {loans.length === 0 && (
        <div className="mt-6">
          <Empty title={words.none}>{words.noneText}</Empty>
        </div>
      )}
      <LoanList id="now" title={words.now} loans={loans.filter(isAhead)} />
      <LendForm choices={choices} tried={actionData ?? null} today={today} />
      <LoanList id="past" title={words.past} loans={loans.filter((each) => !isAhead(each))} />
    </ManagedPage>
  );
}

/** Loans under a heading, each with a button to end it if it has not ended. */
function LoanList({ id, title, loans }: { id: string; title: string; loans: LoanLine[] }) {
  const { loans: words } = managedWords[useVisit().language];
  if (loans.length === 0) return null;
  return (
    <Section id={id} title={title} heading="sub" className="mt-8 max-w-[960px]">
      <ul className="mt-2 border-b border-line">
        {loans.map(({ id: loanId, state, who, what, days }) => (
          <li
            key={loanId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
          >
            <div className="min-w-0 text-body">
              <p className="font-strong wrap-anywhere">{who}</p>
              <p className="wrap-anywhere">{what}</p>
              <p className="text-secondary text-ink-2">
                {words.states[state]}, {days}
              </p>
            </div>
            {(state === 'planned' || state === 'running') && (
              <form method="post">
                <Button name="end" value={loanId} aria-label={words.endOf({ what: `${who}, ${what}` })}>
                  {words.end}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TriedLoan {
  typed: { what: string; email: string; name: string; from: string; until: string };
  errors: FieldError[];
}

interface LendFormProps {
  choices: { value: string; label: string }[];
  tried: TriedLoan | null;
  /** The first selectable day, `YYYY-MM-DD`. */
  today: string;
}

/** The form to lend a role: which one, to whom, and for which days. */
function LendForm({ choices, tried, today }: LendFormProps) {
  const { loans: words } = managedWords[useVisit().language];
  const typed = tried?.typed;
  const field = fieldProps(typed, words);
  return (
    <form
      method="post"
      aria-labelledby="lend"
      className="mt-10 flex max-w-[720px] flex-col gap-6 border-t border-line pt-6"
      noValidate
    >
      <h2 id="lend" className="text-sub">
        {words.title}
      </h2>
      <SelectField
        name="what"
        label={words.what.label}
        defaultValue={typed?.what ?? ''}
        choices={[{ value: '', label: words.what.choose }, ...choices]}
      />
      <EmailField {...field('email')} autoComplete="off" />
      <TextField {...field('name')} length="medium" autoComplete="off" />
      <div className="flex flex-wrap items-end gap-6">
        <TextField {...field('from')} type="date" min={today} length="short" />
        <TextField {...field('until')} type="date" min={today} length="short" />
      </div>
      <Submit wide>{words.submit}</Submit>
    </form>
  );
}
