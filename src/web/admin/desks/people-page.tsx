import { data, redirect } from 'react-router';
import { inviteColleague, joinDesk, leaveDesk, type StaffProblem } from '#desk/staff/change-staff.ts';
import { staffRoles } from '#domain/actor.ts';
import { isBefore } from '#domain/instant.ts';
import { mayEndFactors } from '#domain/sign-in/end-factors.ts';
import { desksWords, providerWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { listSignInStates } from '#store/staff/invitations.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, fieldProps, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/people-page.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, services } = visit;
  const { roles: roleNames } = deskWords[language];
  const { people: say } = desksWords[language];
  const { db } = services.world;
  const team = await listStaff(db, desk.id);
  const standings = await listSignInStates(
    db,
    team.map(({ personId }) => personId),
  );
  const now = new Date().toISOString();
  const stateOf = (personId: string) => {
    const { signedIn = true, invitedUntil = null } = standings.find((each) => each.personId === personId) ?? {};
    if (signedIn) return null;
    if (invitedUntil === null || isBefore(invitedUntil, now)) return say.notSignedIn;
    return say.invited({ when: dateTime(invitedUntil, language, desk.zone) });
  };
  return {
    team: team.map(({ personId, name, login, roles, deskIds }) => ({
      personId,
      name: name ?? login,
      login,
      state: stateOf(personId),
      signIn: mayEndFactors(visit.actor, { personId, roles, deskIds }) ? urls.adminSignIn(personId) : null,
      roles: staffRoles.filter((role) => roles.includes(role)).map((role) => roleNames[role]),
    })),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { desk, form } = visit;
  const { world } = visit.services;
  const typed = {
    email: fieldText(form, 'email'),
    name: fieldText(form, 'name'),
    roles: form.getAll('roles').map(String),
  };
  const invited = fieldText(form, 'invite');
  if (invited !== '') return inviteAgain(visit, invited);
  const leaving = fieldText(form, 'remove');
  const roles = staffRoles.filter((role) => typed.roles.includes(role));
  const done = found(
    leaving === ''
      ? await joinDesk(world, visit.actor, desk.id, {
          email: typed.email,
          name: typed.name || null,
          roles,
          token: visit.session.token,
        })
      : await leaveDesk(world, visit.actor, desk.id, leaving),
  );
  if ('saved' in done) throw redirect(`${urls.deskPart(desk.prefix, 'people')}?done=people`, 303);
  const { problems } = desksWords[visit.language].people;
  const fieldOf = (problem: StaffProblem) => (problem === 'email' ? 'email' : 'roles');
  return data({ typed, errors: done.problems.map((each) => ({ field: fieldOf(each), text: problems[each] })) }, 422);
}

/** People who have since signed in need no invitation; the page shows that. */
async function inviteAgain({ actor, services, desk }: DeskPost, personId: string) {
  const done = found(await inviteColleague(services.world, actor, desk.id, personId));
  throw redirect(`${urls.deskPart(desk.prefix, 'people')}${'invited' in done ? '?done=invited' : ''}`, 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { team } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const { people: say } = words;
  const field = fieldProps(actionData?.typed ?? { email: '', name: '', roles: ['agent'] }, say);
  return (
    <DeskPart part="people" done={{ people: words.saved, invited: say.sent }}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <RowSection
          id="team"
          title={say.list}
          rows={team.map((member) => ({
            key: member.personId,
            about: <About member={member} />,
            acts: (
              <form method="post" className="flex flex-none flex-wrap justify-end gap-x-2">
                {member.state && (
                  <Button name="invite" value={member.personId} aria-label={`${say.invite}: ${member.name}`}>
                    {say.invite}
                  </Button>
                )}
                <Button
                  kind="danger"
                  name="remove"
                  value={member.personId}
                  aria-label={say.remove({ name: member.name })}
                >
                  {say.removeShort}
                </Button>
              </form>
            ),
          }))}
        />
        <SaveForm id="add" title={say.add} submit={say.save}>
          <TextField {...field('email')} type="email" length="medium" />
          <TextField {...field('name')} length="medium" />
          <ChoiceGroup {...field('roles')} choices={choicesOf(staffRoles, deskWords[language].roles)} />
          <Effect part="people" />
        </SaveForm>
      </div>
    </DeskPart>
  );
}

type Member = Awaited<ReturnType<typeof loader>>['team'][number];

function About({ member: { name, login, roles, state, signIn } }: { member: Member }) {
  const { person } = providerWords[useVisit().language];
  return (
    <>
      <p>
        <strong>{name}</strong> <span className="text-ink-2">{login}</span>
      </p>
      <p className="text-secondary text-ink-2">{roles.join(', ')}</p>
      {state && <p className="text-secondary text-waiting">{state}</p>}
      {signIn && !state && (
        <p className="text-secondary">
          <a href={signIn}>{person.link({ name })}</a>
        </p>
      )}
    </>
  );
}
