import assert from 'node:assert/strict';
import { askForAccess, openRequest } from '#desk/access/ask-for-access.ts';
import { lendRole } from '#desk/access/lend-role.ts';
import { turnAccess } from '#desk/access/turn-access.ts';
import { moveToTeam } from '#desk/assignment/assign-ticket.ts';
import { startConversation } from '#desk/conversations/converse.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { saveFile } from '#desk/files/save-file.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { leaveTicket } from '#desk/portal/reactions.ts';
import { makeTeam } from '#desk/staff/teams.ts';
import { addTask } from '#desk/tasks/change-tasks.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { nameComplainedAbout, openComplaintTo, openComplaintToOrganisation } from '#desk/ticket/open-complaint.ts';
import type { Actor, Role } from '#domain/actor.ts';
import { type Field, newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { lockAccessRequest } from '#store/access/access-requests.ts';
import { addAccount } from '#store/directory/directory.ts';
import { putField } from '#store/fields/fields.ts';
import { addPerson, proveAddress } from '#store/people/people.ts';
import type { TestDesk } from '#test/desk-world.ts';
import { publishedForm } from '#test/published-form.ts';
import { administrators, managersOf, type Plan, plans, staffOf, withTokens } from './plans.ts';
import { type SavedCalls, saveCalls } from './saved-calls.ts';
import { type SavedThings, saveThings } from './saved-things.ts';
import { openSecrets } from './secrets.ts';
import { bySession, type Viewer } from './viewers.ts';

export interface WorldTicket {
  name: string;
  number: string;
  id: string;
  kind: Kind;
  requesterId: string;
  entryId: string;
  heldId: string | null;
  fileIds: string[];
  /** The viewers who may read it, apart from its notes. */
  readers: string[];
}

export type MatrixWorld = Awaited<ReturnType<typeof fillMatrixWorld>>;

/**
 * Two organisations at two desks, with tickets, notes, tasks, files, held replies, complaints, access requests, loans and drafts, each
 * with its own secret word.
 */
export async function fillMatrixWorld(desk: TestDesk) {
  const { world, db, cast } = desk;
  const secrets = openSecrets();
  const deskIds = { one: cast.desks.wcms, two: cast.desks.archives };
  const people: Record<string, string> = { ...cast.people };
  const { actorOf, hire, call } = whoIsWho();

  await hire('lena', ['agent'], 'one');
  await hire('paul', ['agent', 'complaintCoordinator'], 'two');
  await hire('ines', ['administrator'], 'two');
  await hire('nadia', ['agent'], 'two');
  await hire('jonas', ['administrator'], 'one');
  for (const name of ['mira', 'deputy', 'returned', 'borrower', 'former']) await call(name, `${name}@fleuve.example`);

  /** Sessions of people who have since lost the access they signed in with. */
  const over: Viewer[] = [];
  const tickets: WorldTicket[] = [];
  const fieldKey = await innerFields();
  for (const plan of plans) tickets.push(await openOne(plan));
  const ticket = (name: string) => tickets.find((each) => each.name === name)!;
  await teams();
  await forms();
  await complaints();
  await access();
  const saved = { one: await saveAt('one', 'lena'), two: await saveAt('two', 'nadia') };

  const calls: SavedCalls = await saveCalls({
    desk,
    actorOf,
    ticket,
    notes: (by) => secrets.secret(`notes of ${by}`, [by]),
  });

  return { desk, secrets, deskIds, people, tickets, ticket, actorOf, over, saved: saved, calls };

  async function openOne(plan: Plan): Promise<WorldTicket> {
    const { name, by, desk: at, site, kind = 'question', agent } = plan;
    const [readers, inside] = [withTokens(plan.readers), withTokens(plan.inside)];
    const said = (what: string) => secrets.secret(`${what} of ${name}`, readers);
    const within = (what: string) => secrets.secret(`${what} of ${name}`, inside);
    const upload = async (personId: string, what: string, word: string) => {
      const content = Buffer.from(`${word} ${what}`);
      const saved = await saveFile(world, personId, { name: `${word}.txt`, type: 'text/plain', content });
      assert.ok('id' in saved);
      return saved.id;
    };
    const author = people[by]!;
    const file = await upload(author, 'file', said('file'));
    const opened = await receiveContact(world, actorOf(by), {
      deskId: deskIds[at],
      channel: 'portal',
      language: 'fr',
      kind,
      site,
      urgent: false,
      fileIds: [file],
      requester: { email: actorOf(by).email!, name: null, phone: null, language: null },
      summary: `Objet ${said('summary')}`,
      text: `Texte ${said('text')}`,
    });
    assert.ok('ticket' in opened, JSON.stringify(opened));
    const { number, id } = opened.ticket;
    const words = { text: `Réponse ${said('answer')}`, fileIds: [] };
    const answered = await answerTicket(world, actorOf(agent), number, words);
    assert.ok('ticket' in answered, JSON.stringify(answered));
    const noteFile = await upload(people[agent]!, 'note file', within('file of a note'));
    const noted = await addNote(world, actorOf(agent), number, {
      text: `Note ${within('note')}`,
      fileIds: [noteFile],
    });
    assert.ok('ticket' in noted, JSON.stringify(noted));
    const task = { title: `Tâche ${within('task')}`, required: false, dueOn: null, waitsFor: null };
    const added = await addTask(world, actorOf(agent), number, { ...task, assignee: null });
    assert.ok('ticket' in added, JSON.stringify(added));
    const asked = await startConversation(world, actorOf(agent), number, {
      to: `${within('address of a third party')}@elsewhere.example`,
      subject: `Devis ${within('subject of a question')}`,
      text: `Combien ${within('question')}`,
      language: null,
    });
    assert.ok('ticket' in asked, JSON.stringify(asked));
    const set = await setFields(world, actorOf(agent), number, [
      { key: fieldKey, value: `Dossier ${within('field')}` },
    ]);
    assert.ok('ticket' in set, JSON.stringify(set));
    if (plan.held) await holdReply(number, at, within('held reply'), within('address of a held reply'));
    const entries = await db.selectFrom('entries').selectAll().where('ticketId', '=', id).orderBy('seq').execute();
    const files = await db.selectFrom('files').select('id').where('ticketId', '=', id).execute();
    const heldId = entries.find(({ held }) => held === 'held')?.id ?? null;
    const found = { entryId: entries[0]!.id, heldId, fileIds: files.map((each) => each.id) };
    return { name, number, id, kind, requesterId: author, ...found, readers };
  }

  /** A field of each desk that only its agents see, with a secret name. Returns their key. */
  async function innerFields(): Promise<string> {
    const key = 'dossier';
    for (const at of ['one', 'two'] as const) {
      const names = inEachLanguage(() => `Dossier ${word('name of a field', at)}`);
      const id = `0199aaaa-0000-7000-8000-0000000000c${at === 'one' ? 1 : 2}`;
      const field = {
        ...newField,
        ...{ id, deskId: deskIds[at], key, names, options: [], position: 9, retiredAt: null },
      };
      await world.transact(({ trx }) => putField(trx, field as Field));
    }
    world.publicChanged();
    return key;
  }

  function word(what: string, at: 'one' | 'two'): string {
    return secrets.secret(`${what}, desk ${at}`, withTokens(staffOf[at]));
  }

  async function holdReply(number: string, at: 'one' | 'two', word: string, address: string): Promise<void> {
    await deliver(at, `${address}@elsewhere.example`, `Re: [${number}]`, `Encore ${word}`);
  }

  async function deliver(at: 'one' | 'two', from: string, subject: string, text: string, ...more: string[]) {
    const mailbox = at === 'one' ? 'wcms@desk.example' : 'archives@desk.example';
    const head = [`From: ${from}`, `To: ${mailbox}`, `Subject: ${subject}`, `Message-ID: <${world.newId()}@x.example>`];
    const raw = Buffer.from([...head, ...more, '', text, ''].join('\r\n'));
    const taken = await receiveMail(world, { mailbox, envelopeFrom: from, raw });
    assert.ok('saved' in taken, JSON.stringify(taken));
    await readMail(world, taken.saved);
  }

  /** A team with a ticket at each desk. Only the desk's staff may see the team's name. */
  async function teams(): Promise<void> {
    for (const [at, administrator, agent, of] of [
      ['one', 'jonas', 'lena', 'ofClaire'],
      ['two', 'ines', 'nadia', 'ofAmina'],
    ] as const) {
      const name = `Équipe ${secrets.secret(`name of a team, desk ${at}`, withTokens(staffOf[at]))}`;
      const made = await makeTeam(world, actorOf(administrator), deskIds[at], { name, memberIds: [people[agent]!] });
      assert.ok('teamId' in made, JSON.stringify(made));
      assert.ok('ticket' in (await moveToTeam(world, actorOf(agent), ticket(of).number, made.teamId)));
    }
  }

  /** A form for the staff of each desk. Nobody else may learn that it exists. */
  async function forms(): Promise<void> {
    for (const [at, administrator] of [
      ['one', 'jonas'],
      ['two', 'ines'],
    ] as const) {
      const said = (what: string) => {
        const word = secrets.secret(`${what} of a form for staff, desk ${at}`, withTokens(staffOf[at]));
        return inEachLanguage(() => word);
      };
      const questions = { hidden: { label: said('question') } };
      const internal = { audience: 'staff', names: said('name'), questions };
      await publishedForm({ world, actor: () => actorOf(administrator) }, deskIds[at], 'internal', internal);
    }
  }

  async function complaints(): Promise<void> {
    const sofie = actorOf('sofie');
    const email = (name: string) => `${name}@desk.example`;
    await nameComplainedAbout(world, sofie, ticket('aboutTom').number, { email: email('tom'), about: true });
    await nameComplainedAbout(world, sofie, ticket('aboutJonas').number, { email: email('jonas'), about: true });
    await openComplaintTo(world, sofie, ticket('aboutJonas').number, { email: email('lena'), open: true });
    await openComplaintToOrganisation(world, sofie, ticket('aboutJonas').number, true);
    const claire = actorOf('claire');
    for (const other of ['stijn.claes@fleuve.example', 'bram.peeters@patrimoine.example'])
      assert.ok('ticket' in (await addParticipant(world, claire, ticket('ofClaire').number, other)));
    assert.ok('ticket' in (await leaveTicket(world, actorOf('bram'), ticket('ofClaire').number)));
    for (const at of ['one', 'two'] as const)
      await deliver(
        ...[at, `${unplaced(at, 'sender')}@elsewhere.example`, unplaced(at, 'subject'), 'Absent'],
        'Auto-Submitted: auto-replied',
      );
  }

  function unplaced(at: 'one' | 'two', what: string): string {
    return secrets.secret(`${what} of an unplaced mail, desk ${at}`, withTokens(staffOf[at]));
  }

  function saveAt(at: 'one' | 'two', agent: string): Promise<SavedThings> {
    return saveThings(world, actorOf(agent), deskIds[at], (what) => word(what, at));
  }

  async function access(): Promise<void> {
    const { heritage, river } = cast.organisations;
    await manage('mira', river);
    for (const name of ['deputy', 'returned', 'borrower']) await rename(name, managersOf.river);
    await lend('returned', '2026-11-24', '2026-11-24');
    over.push(await bySession(world, 'returned', people.returned!));
    desk.at('2026-11-25T09:00:00Z');
    await rename('claire', ['link', 'stijn', ...managersOf.heritage, ...staffOf.one]);
    await rename('amina', [...managersOf.river, ...staffOf.two]);
    await lend('deputy', '2026-11-25', '2026-12-04');
    await lend('borrower', '2026-12-07', '2026-12-11');
    await ask(heritage, '1042', managersOf.heritage);
    await ask(river, '1420', managersOf.river);
  }

  async function manage(name: string, organisationId: string): Promise<void> {
    await db
      .insertInto('serviceManagers')
      .values({ personId: people[name]!, organisationId, loanId: null, since: world.clock.now(), reviewedAt: null })
      .execute();
    await db
      .updateTable('accounts')
      .set({ roles: ['requester', 'serviceManager'] })
      .where('personId', '=', people[name]!)
      .execute();
  }

  /** A person's name is also a secret word. */
  async function rename(name: string, readers: string[]): Promise<void> {
    const word = secrets.secret(`name of ${name}`, withTokens([name, ...readers, ...administrators]));
    await db
      .updateTable('people')
      .set({ name: `Kim ${word}` })
      .where('id', '=', people[name]!)
      .execute();
  }

  async function lend(name: string, from: string, until: string): Promise<void> {
    await turnAccess(world);
    const lent = await lendRole(world, actorOf('mira', [cast.organisations.river]), {
      organisationId: cast.organisations.river,
      lenderId: people.mira!,
      siteId: null,
      name: null,
      email: `${name}@fleuve.example`,
      from,
      until,
    });
    assert.ok('loanId' in lent, JSON.stringify(lent));
  }

  async function ask(organisationId: string, site: string, managers: string[]): Promise<void> {
    const asker = `asker of ${managers[0]}`;
    const readers = withTokens([asker, ...managers, ...administrators]);
    const word = (what: string) => secrets.secret(`${what} of who asks ${managers[0]}`, readers);
    const address = `${word('address').toLowerCase()}@noor.example`;
    const made = await askForAccess(world, null, {
      name: `Noor ${word('name')}`,
      email: address,
      language: 'fr',
      organisationId,
      role: 'editor',
      siteIds: [cast.sites[site]!],
      words: `Je travaille ${word('words')}`,
    });
    assert.ok('token' in made);
    await world.transact(async (tx) => {
      const { id } = await tx.trx
        .selectFrom('accessRequests')
        .select('id')
        .where('address', '=', address)
        .executeTakeFirstOrThrow();
      const { id: personId } = await addPerson(tx.trx, {
        id: world.newId(),
        name: null,
        phone: null,
        language: 'fr',
        anonymous: false,
        address,
      });
      await openRequest(world, tx, (await lockAccessRequest(tx.trx, id))!, personId);
      people[asker] = personId;
    });
  }

  function whoIsWho() {
    const roles: Record<string, { roles: Role[]; deskIds: string[] }> = {};
    const emails: Record<string, string> = {};
    const actorOf = (name: string, organisationIds: string[] = []): Actor => {
      const known = name in cast.people ? desk.actor(name as never) : null;
      return {
        personId: people[name]!,
        name,
        email: emails[name] ?? null,
        language: 'fr',
        organisationIds,
        ...(known ?? { roles: ['requester'], deskIds: [] }),
        ...roles[name],
        ...(organisationIds.length > 0 && { roles: ['requester', 'serviceManager'], organisationIds }),
      };
    };
    const call = async (name: string, address: string, named: Role[] = ['requester'], at: string[] = []) =>
      world.transact(async ({ trx }) => {
        emails[name] = address;
        const given = { name, phone: null, language: 'fr', anonymous: false, address } as const;
        people[name] = (await addPerson(trx, { ...given, id: world.newId() })).id;
        await proveAddress(trx, address, world.clock.now());
        const account = { personId: people[name]!, login: address, passwordHash: null, roles: named, deskIds: at };
        await addAccount(trx, { ...account, passwordAlone: false });
      });
    const hire = async (name: string, named: Role[], at: 'one' | 'two') => {
      roles[name] = { roles: named, deskIds: [deskIds[at]] };
      if (!(name in people)) return call(name, `${name}@desk.example`, named, [deskIds[at]]);
      await db
        .updateTable('accounts')
        .set({ deskIds: [deskIds[at]] })
        .where('personId', '=', people[name]!)
        .execute();
    };
    return { actorOf, hire, call };
  }
}
