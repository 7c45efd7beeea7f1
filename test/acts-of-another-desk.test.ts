// The tags, teams, checklists, fields and agents of another desk do not exist for a ticket, nor do that desk's articles.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeArticle } from '#desk/articles/articles.ts';
import { applyActs } from '#desk/macros/do-acts.ts';
import { makeTeam } from '#desk/staff/teams.ts';
import { inEachLanguage } from '#domain/language.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import { putTag } from '#store/tags/tags.ts';
import { putChecklist } from '#store/tasks/checklists.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { db, world, cast } = desk;
const elsewhere = { deskId: cast.desks.archives };
const [tom, jonas] = [desk.actor('tom'), desk.actor('jonas')];
const cookie = `belfry=${await signedIn(world, tom.personId)}`;

async function opened(prefix: string, email: string): Promise<string> {
  const contact = { desk: prefix, requester: { email }, summary: 'x', description: 'x' };
  return (await desk.call('service', 'POST', '/tickets', contact)).body.number;
}

test('an act with an id of another desk is refused, and none of the acts beside it happens', async () => {
  const number = await opened('DTO', 'claire.dumont@patrimoine.example');
  const tagId = world.newId();
  const checklistId = world.newId();
  const team = await makeTeam(world, jonas, elsewhere.deskId, { name: 'Dépôt', memberIds: [] });
  assert.ok('teamId' in team);
  await world.transact(async ({ trx }) => {
    const said = { name: 'étiquette', synonyms: [], colour: 'grey' as const, retiredAt: null, mergedInto: null };
    await putTag(trx, { id: tagId, ...elsewhere, ...said });
    const items = [{ title: 'Ouvrir', required: true, dueInDays: null, waitsFor: null }];
    const list = { id: checklistId, ...elsewhere, names: inEachLanguage(() => 'Liste'), items };
    await putChecklist(trx, { ...list, position: 901, retiredAt: null });
  });
  const before = await db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
  const acts: MacroAct[] = [
    { do: 'tag', tagId },
    { do: 'team', teamId: team.teamId },
    { do: 'checklist', checklistId },
    { do: 'fields', values: [{ key: 'secret', value: 'x' }] },
    { do: 'assign', to: 'agent', personId: cast.people.claire },
  ];
  for (const act of acts) {
    const chosen: ChosenActs = { acts: [{ do: 'urgent', urgent: true }, act], left: [], reason: 'x' };
    const done = await applyActs(world, tom, number, chosen);
    assert.ok('refused' in done, act.do);
  }
  const after = await db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
  assert.deepEqual(after, before);
});

test('articles are found for a ticket by the editors of its desk alone', async () => {
  const texts = inEachLanguage(() => ({ title: 'Zqinventaire', body: 'Zqinterne' }));
  for (const deskId of [cast.desks.archives, cast.desks.wcms])
    assert.ok('articleId' in (await writeArticle(world, jonas, { deskId, texts, articleId: null, seen: null })));
  // He is the requester of a ticket of another desk, and may read that ticket.
  const own = await opened('ARC', tom.email!);
  const found = async (number: string) => {
    const answer = await desk.get(`/console/tickets/${number}/articles?q=Zqinventaire`, { cookie });
    return answer.status === 200
      ? ((await answer.json()) as { items: { href: string | null }[] }).items
      : answer.status;
  };
  assert.equal(await found(own), 404);
  assert.equal(await found(await opened('ARC', 'claire.dumont@patrimoine.example')), 404);
  const items = await found(await opened('DTO', 'claire.dumont@patrimoine.example'));
  assert.ok(Array.isArray(items) && items.length === 1);
  assert.equal(items[0]!.href, null, 'a draft has no public page, and says so');
});

test('no page failed', () => assert.deepEqual(desk.reported, []));
