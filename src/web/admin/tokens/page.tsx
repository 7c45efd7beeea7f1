import { data, redirect } from 'react-router';
import { givesTokensFor, issueToken, revokeToken, type WantedTokenProblem } from '#desk/sign-in/issue-token.ts';
import { instantOfWallTime } from '#domain/calendar/wall-time.ts';
import { type TokenScope, tokenNameCharactersMax, tokenScopes } from '#domain/sign-in/token.ts';
import { tokenWords } from '#locales/admin/messages.ts';
import { dateTime, longDate } from '#locales/format.ts';
import { type ListedToken, listTokens } from '#store/sign-in/tokens.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Done } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'tokens');
  return {
    ...(await tokensView(visit)),
    fresh: freshToken(visit),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'tokens');
  const form = await readForm(context);
  const revoke = fieldText(form, 'revoke');
  if (revoke === '') return issueBy(visit, form);
  found(await revokeToken(visit.services.world, visit.actor, revoke));
  throw redirect(urls.adminPage('tokens', { done: 'revoked' }), 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { rows, desks, fresh } = loaderData;
  const words = tokenWords[useVisit().language];
  const made = actionData && 'token' in actionData ? actionData : null;
  return (
    <AdminPage title={words.title} lead={words.lead} done={{ revoked: words.revoked }}>
      {made && <MadeToken name={made.name} token={made.token} />}
      {rows.length === 0 ? <Empty title={words.none}>{words.noneText}</Empty> : <TokenTable rows={rows} />}
      <TokenForm typed={actionData && 'typed' in actionData ? actionData.typed : fresh} desks={desks} />
    </AdminPage>
  );
}

/** The tokens with their rights. On phones each cell has its own label. */
function TokenTable({ rows }: { rows: TokenRow[] }) {
  const { list, columns } = tokenWords[useVisit().language];
  return (
    <Section id="list" title={list} className="mt-4">
      <table className="mt-2 w-full text-row max-sm:block max-sm:text-body">
        <caption className="sr-only">{list}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line-strong text-left text-small text-ink-2">
            {Object.entries(columns).map(([key, name]) => (
              <th key={key} scope="col" className="py-1.5 pr-4 font-normal">
                {key === 'act' ? <span className="sr-only">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ row }: { row: TokenRow }) {
  const { columns, revoke, revokeShort } = tokenWords[useVisit().language];
  return (
    <tr className={`border-b border-line align-top max-sm:block max-sm:py-3 ${row.isOver ? 'text-ink-2' : ''}`}>
      <th scope="row" className={`${cell} text-left font-strong`}>
        {row.name}
      </th>
      <Fact name={columns.role}>{row.role}</Fact>
      <Fact name={columns.scopes}>
        {row.scopes.map((scope) => (
          <span key={scope} className="block">
            {scope}
          </span>
        ))}
      </Fact>
      <Fact name={columns.desk}>{row.desk}</Fact>
      <Fact name={columns.expires}>{row.end}</Fact>
      <Fact name={columns.used}>{row.used}</Fact>
      <td className="py-1 text-right max-sm:block max-sm:text-left">
        {row.mayRevoke && (
          <form method="post">
            <Button kind="danger" name="revoke" value={row.id} aria-label={revoke({ name: row.name })}>
              {revokeShort}
            </Button>
          </form>
        )}
      </td>
    </tr>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <td className={cell}>
      <span aria-hidden="true" className="block text-small text-ink-2 sm:hidden">
        {name}
      </span>
      {children}
    </td>
  );
}

const cell = 'py-2 pr-4 wrap-anywhere max-sm:block max-sm:py-1 max-sm:pr-0';

/** Purpose, rights and lifetime of a new token. */
function TokenForm({ typed, desks }: { typed: TypedToken; desks: { value: string; label: string }[] }) {
  const words = tokenWords[useVisit().language];
  const field = fieldProps(typed, words);
  return (
    <Section id="add" title={words.add} className="mt-10 max-w-fields border-t border-line pt-5">
      <SaveForm className="mt-4 flex flex-col gap-5" submit={words.save}>
        <TextField {...field('name')} maxLength={tokenNameCharactersMax} />
        <SelectField {...field('role')} choices={choicesOf(['agent', 'admin'] as const, words.roles)} />
        <ChoiceGroup {...field('scopes')} choices={choicesOf(tokenScopes, words.scope)} />
        <SelectField {...field('desk')} choices={desks} />
        <TextField {...field('expires')} type="date" length="short" />
      </SaveForm>
    </Section>
  );
}

/** Shows a token, the only time that it can be read. */
function MadeToken({ name, token }: { name: string; token: string }) {
  const { made } = tokenWords[useVisit().language];
  return (
    <section className="mt-4 flex max-w-fields flex-col gap-3">
      <Done>
        <strong>{made.title}.</strong> {made.text}
      </Done>
      <TextField name="token" label={made.label({ name })} value={token} readOnly spellCheck={false} />
    </section>
  );
}

type TokenRow = ReturnType<typeof rowOf>;

/** Returns the tokens of the user's desks, and the desks for which they may create one. */
async function tokensView(visit: AdminVisit) {
  const { services, actor, desks, language } = visit;
  const tokens = await listTokens(services.world.db, actor);
  const ofAll = await givesTokensFor(services.world, actor, null);
  const choices = desks.map(({ prefix, names }) => ({ value: prefix, label: names[language] }));
  return {
    rows: tokens.map((token) => rowOf(token, visit, ofAll)),
    desks: ofAll && desks.length > 1 ? [...choices, { value: '', label: tokenWords[language].everyDesk }] : choices,
  };
}

function rowOf(token: ListedToken, { language, desks, actor }: AdminVisit, ofAll: boolean) {
  const words = tokenWords[language];
  const zone = (desks.find(({ id }) => id === token.deskId) ?? desks[0]!).zone;
  const date = (when: string) => longDate(when, language, zone);
  const hasExpired = token.expiresAt !== null && Date.parse(token.expiresAt) <= Date.now();
  const person = token.login ?? (token.role === 'requester' ? token.personName : null);
  const role = words.roles[token.role];
  return {
    id: token.id,
    name: token.name,
    role: person === null ? role : `${role}, ${words.asPerson({ name: token.personName ?? person })}`,
    scopes: token.scopes?.map((scope) => words.scope[scope]) ?? [words.everyScope],
    desk: token.deskPrefix ?? words.everyDesk,
    /** When it expires, or how it ended. */
    end: endOf(),
    isOver: token.revokedAt !== null || hasExpired,
    used: token.lastUsedAt === null ? words.unused : dateTime(token.lastUsedAt, language, zone),
    mayRevoke: token.revokedAt === null && (token.deskId === null ? ofAll : actor.deskIds.includes(token.deskId)),
  };

  function endOf(): string {
    if (token.revokedAt !== null) return words.wasRevoked({ date: date(token.revokedAt) });
    if (token.expiresAt === null) return words.never;
    return hasExpired ? words.expired({ date: date(token.expiresAt) }) : date(token.expiresAt);
  }
}

/** The form as typed. */
interface TypedToken {
  name: string;
  role: string;
  scopes: string[];
  desk: string;
  expires: string;
}

/** Returns an empty form: an agent of the first desk, for a year. */
function freshToken({ desks }: AdminVisit): TypedToken {
  const year = Temporal.Now.plainDateISO(desks[0]!.zone).add({ years: 1 }).toString();
  return { name: '', role: 'agent', scopes: [], desk: desks[0]!.prefix, expires: year };
}

/** Creates a token, or returns the errors with the input. */
async function issueBy({ services, actor, desks, language }: AdminVisit, form: FormData) {
  const typed: TypedToken = {
    name: fieldText(form, 'name'),
    role: fieldText(form, 'role'),
    expires: fieldText(form, 'expires'),
    scopes: form.getAll('scopes').map(String),
    desk: fieldText(form, 'desk'),
  };
  const desk = desks.find(({ prefix }) => prefix === typed.desk);
  if (!desk && typed.desk !== '') throw data(null, 404);
  const zone = (desk ?? desks[0]!).zone;
  const made = found(
    await issueToken(services.world, actor, {
      name: typed.name,
      role: typed.role === 'admin' ? 'admin' : 'agent',
      deskId: desk?.id ?? null,
      scopes: typed.scopes.filter((scope): scope is TokenScope => tokenScopes.some((each) => each === scope)),
      expiresAt: instantOfWallTime(zone, `${typed.expires}T23:59`),
    }),
  );
  if ('token' in made) return data({ token: made.token, name: typed.name });
  return data({ typed, errors: made.problems.map((problem) => errorOf(problem, language)) }, 422);
}

function errorOf(found: WantedTokenProblem, language: AdminVisit['language']) {
  const { problems } = tokenWords[language];
  const { field } = found;
  if (field === 'name')
    return {
      field,
      text: found.problem === 'missing' ? problems.nameMissing : problems.nameTooLong({ max: tokenNameCharactersMax }),
    };
  if (field === 'scopes') return { field, text: problems.scopesMissing };
  const texts = { missing: problems.expiresMissing, past: problems.expiresPast, tooFar: problems.expiresTooFar };
  return { field, text: texts[found.problem] };
}
