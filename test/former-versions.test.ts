import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDayOff, chooseCalendar, removeDayOff } from '#desk/calendar/change-calendar.ts';
import { recountAsked } from '#desk/clock/recount.ts';
import { addException, changeException, endException } from '#desk/desks/change-exceptions.ts';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { addField, changeField, retireField } from '#desk/fields/save-field.ts';
import { listForms } from '#desk/forms/list-forms.ts';
import { changeFormProperties } from '#desk/forms/save-form.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { discardMacro, saveMacro } from '#desk/macros/save-macro.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { leaveDesk } from '#desk/staff/change-staff.ts';
import { addTag, changeTag } from '#desk/tags/save-tag.ts';
import { moveChecklist, saveChecklist } from '#desk/tasks/save-checklist.ts';
import { saveTemplate } from '#desk/templates/save-template.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { exceptionFields, exceptionsOf } from '#domain/desks/hours-exceptions.ts';
import { typedPart } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { inEachLanguage, languages, noText } from '#domain/language.ts';
import type { TemplateInput } from '#domain/templates/template.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { listMacros } from '#store/macros/macros.ts';
import { listTags } from '#store/tags/tags.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { openWebDesk } from '#test/web-desk.ts';
import { type PageForm, readForms } from './matrix/page-forms.ts';
import { sendForm } from './send-form.ts';
import { signedIn } from './session.ts';

const desk = await openWebDesk({ settings: { demonstration: false } });
const { world, db } = desk;
const deskId = desk.cast.desks.wcms;
const [jonas, tom, claire] = [desk.actor('jonas'), desk.actor('tom'), desk.actor('claire')];
const headers = { cookie: `belfry=${await signedIn(world, jonas.personId)}`, 'user-agent': 'Mozilla/5.0' };
const names = (name: string) => inEachLanguage(() => name);
const wcms = { id: deskId, tagsAddedBy: 'administrators' } as const;

/** Saves something, and returns its id. */
async function saved(done: Promise<object>): Promise<string> {
  const outcome = await done;
  assert.ok('saved' in outcome, JSON.stringify(outcome));
  return String(outcome.saved);
}

/** The forms of a page that take a version back, the latest version first. */
async function versionsOn(page: string): Promise<PageForm[]> {
  const html = await (await desk.get(page, headers)).text();
  return readForms(html, page).filter(({ buttons }) => buttons.some(({ value }) => value === 'takeBack'));
}

/** The forms of a page that bring something deleted back, the latest deletion first. */
async function deletedOn(page: string): Promise<PageForm[]> {
  const html = await (await desk.get(page, headers)).text();
  return readForms(html, page).filter(({ buttons }) => buttons.some(({ value }) => value === 'bringBack'));
}

async function bringBack(page: string): Promise<void> {
  const [deleted] = await deletedOn(page);
  const body = new URLSearchParams({ ...(Object.fromEntries(deleted!.filled) as Fields), intent: 'bringBack' });
  assert.equal((await sendForm(desk.url + page, { body, headers })).status, 303);
}

function withoutId({ id: _, ...rules }: Calendar): Omit<Calendar, 'id'> {
  return rules;
}

async function press(page: string, form: PageForm, more: Fields = {}): Promise<Response> {
  const body = new URLSearchParams({ ...(Object.fromEntries(form.filled) as Fields), ...more, intent: 'takeBack' });
  return sendForm(new URL(form.action || page, desk.url).href, { body, headers });
}

/** The second press, where the first one says what would happen. */
const sure = { sure: 'yes' };

/** Takes back the version at this place. */
async function takeBack(page: string, place: number, more: Fields = {}): Promise<void> {
  const versions = await versionsOn(page);
  assert.ok(versions[place], `${page} has ${versions.length} versions`);
  assert.equal((await press(page, versions[place], more)).status, 303);
}

test('a checklist is taken back as it was, and so is the taking back', async () => {
  const item = { title: 'Keys | badge', required: true, dueInDays: 2, waitsFor: null };
  const first = { names: names('Departure'), items: [item, { ...item, title: 'Desk', dueInDays: null, waitsFor: 0 }] };
  const id = await saved(saveChecklist(world, jonas, deskId, { id: null, seen: null, ...first }));
  const before = (await listChecklists(db, [deskId])).find((each) => each.id === id)!;
  const page = `/admin/desks/DTO/checklists?checklist=${id}`;
  assert.deepEqual(await versionsOn(page), []);
  const second = { names: names('Leaving'), items: [item] };
  await saved(saveChecklist(world, jonas, deskId, { id, seen: null, ...second }));
  await saved(moveChecklist(world, jonas, { deskId, id }, -1));
  const changed = (await listChecklists(db, [deskId])).find((each) => each.id === id)!;
  await takeBack(page, 0);
  const back = (await listChecklists(db, [deskId])).find((each) => each.id === id)!;
  assert.deepEqual([back.names, back.items, back.position], [before.names, before.items, changed.position]);
  await takeBack(page, 0);
  assert.deepEqual((await listChecklists(db, [deskId])).find((each) => each.id === id)!.items, changed.items);
});

test('a macro is taken back with the acts that it had', async () => {
  const typed = { names: names('Take'), texts: names('Hello.'), tab: 'note', reasons: names('Routine') } as const;
  const acts = [
    { do: 'assign', to: 'agent', personId: tom.personId },
    { do: 'urgent', urgent: true },
  ] as const;
  const id = await saved(saveMacro(world, jonas, deskId, { id: null, seen: null, ...typed, acts }));
  const find = async () => (await listMacros(db, deskId)).find((each) => each.id === id)!;
  const before = await find();
  await saved(
    saveMacro(world, jonas, deskId, {
      id,
      seen: null,
      ...typed,
      texts: noText,
      tab: null,
      acts: [{ do: 'assign', to: 'me' }],
    }),
  );
  const page = `/admin/desks/DTO/macros?macro=${id}`;
  const html = await (await desk.get(page, headers)).text();
  assert.match(html, /Tom Wouters/, 'the person is named, not shown by an id');
  await takeBack(page, 0);
  assert.deepEqual(await find(), before);
});

test('a template is taken back with its rule; its requester, whom the trail leaves out, stays', async () => {
  const rule = { recurs: { every: 'month', on: 'last' } as const, email: claire.email!, quiet: false };
  const typed = {
    names: names('Report'),
    kind: 'request',
    summaries: names('Report'),
    texts: names('Write.'),
    acts: [],
    ...rule,
  } satisfies TemplateInput;
  const id = await saved(saveTemplate(world, jonas, deskId, { id: null, seen: null, ...typed }));
  const find = async () => (await listTemplates(db, [deskId])).find((each) => each.id === id)!;
  const before = await find();
  const weekly = { recurs: { every: 'week', weekday: 3 } as const, quiet: true };
  await saved(saveTemplate(world, jonas, deskId, { id, seen: null, ...typed, kind: 'question', ...weekly }));
  await takeBack(`/admin/desks/DTO/templates?template=${id}`, 0);
  assert.deepEqual(await find(), before);
});

test('a template’s page sets values of fields, shows them again, and refuses one that does not fit', async () => {
  const pages: FieldInput = { ...newField, key: 'pages', type: 'number', names: names('Pages') };
  await saved(addField(world, jonas, deskId, pages));
  const send = (value: string) => {
    const texts = ['name', 'summary', 'text'].flatMap((name) =>
      languages.map((language): [string, string] => [`${name}-${language}`, 'Print']),
    );
    const body = new URLSearchParams([...texts, ['kind', 'request'], ['fields.pages', value], ['intent', 'save']]);
    return sendForm(`${desk.url}/admin/desks/DTO/templates`, { body, headers });
  };
  assert.equal((await send('many')).status, 422);
  assert.equal((await send('12')).status, 303);
  const template = (await listTemplates(db, [deskId])).find((each) => each.names.en === 'Print')!;
  assert.deepEqual(template.acts, [{ do: 'fields', values: [{ key: 'pages', value: '12' }] }]);
  const page = `/admin/desks/DTO/templates?template=${template.id}`;
  const forms = readForms(await (await desk.get(page, headers)).text(), page);
  const filled = forms.flatMap((each) => each.filled).find(([name]) => name === 'fields.pages');
  assert.deepEqual(filled, ['fields.pages', '12']);
});

test('a field is taken back with its options; a retirement is no version', async () => {
  const typed: FieldInput = { ...newField, key: 'colour', type: 'choice', names: names('Colour') };
  const options = (...keys: string[]) => keys.map((key) => ({ key, names: names(key) }));
  const id = await saved(addField(world, jonas, deskId, { ...typed, options: options('red', 'green') }));
  const find = async () => (await listFields(db, [deskId])).find((each) => each.id === id)!;
  const before = await find();
  const changed = { ...typed, options: options('red', 'blue'), visibleTo: 'requester' as const, seen: null };
  await saved(changeField(world, jonas, { deskId, id }, changed));
  await saved(retireField(world, jonas, { deskId, id }));
  const page = `/admin/desks/DTO/fields?field=${id}`;
  assert.equal((await versionsOn(page)).length, 1);
  await takeBack(page, 0);
  const back = await find();
  assert.deepEqual(
    back.options.map(({ key, retired }) => [key, retired]),
    [
      ['red', false],
      ['green', false],
      ['blue', true],
    ],
  );
  assert.deepEqual([back.visibleTo, back.retiredAt === null], [before.visibleTo, false]);
});

test('a tag is taken back under its former name, and the later one still finds it', async () => {
  const id = await saved(addTag(world, jonas, wcms, { name: 'Printer', synonyms: ['paper'], colour: 'blue' }));
  await saved(changeTag(world, jonas, { deskId, id }, { name: 'Device', synonyms: [], colour: 'red', seen: null }));
  await takeBack(`/admin/desks/DTO/tags/${id}`, 0);
  const tag = (await listTags(db, [deskId])).find((each) => each.id === id)!;
  assert.deepEqual([tag.name, tag.colour, tag.synonyms.includes('paper')], ['Printer', 'blue', true]);
  assert.ok(tag.synonyms.includes('Device'));
});

test('the properties of a form are taken back, and its questions stay', async () => {
  const find = async () => (await listForms(db, deskId)).find(({ key }) => key === 'request')!;
  const before = await find();
  const changed = { ...before, names: names('Wish'), audience: 'staff', priority: 'high', letter: names('Soon.') };
  const typed = { ...changed, teamId: before.teamId ?? '', seen: null };
  assert.deepEqual(await changeFormProperties(world, jonas, { deskId, key: 'request' }, typed), { saved: 'request' });
  await takeBack('/admin/forms/request/properties?desk=DTO', 0);
  assert.deepEqual(await find(), before);
});

test('the languages, hours and promises of a desk are taken back', async () => {
  const find = () => findDesk(db, deskId);
  const before = await find();
  const change = async (part: 'languages' | 'hours' | 'promises', fields: Fields) => {
    const typed = { ...typedPart(await find(), part), ...fields };
    assert.deepEqual(await changeSettings(world, jonas, deskId, { part, typed, seen: null }), { saved: true });
  };
  await change('languages', { languages: 'fr,nl', first: 'nl' });
  await change('hours', { 'hours-5': '08:30-12:00' });
  await change('promises', { firstAnswer: '7' });
  const html = await (await desk.get('/admin/desks/DTO/languages', headers)).text();
  assert.match(html, /Französisch, Niederländisch → Französisch, Niederländisch, Deutsch, Englisch/);
  for (const part of ['languages', 'hours', 'promises']) await takeBack(`/admin/desks/DTO/${part}`, 0);
  const { languages: spoken, hours, firstAnswerServiceHours } = await find();
  assert.deepEqual(
    [spoken, hours, firstAnswerServiceHours],
    [before.languages, before.hours, before.firstAnswerServiceHours],
  );
});

test('R17: a calendar is taken back as it was, in every language, and open dates are recounted', async () => {
  const page = '/admin/desks/DTO/calendar';
  const calendar = async () => withoutId((await findDesk(db, deskId)).calendar);
  const before = await calendar();
  const reason = { ...noText, fr: 'Pont', nl: 'Brugdag', de: 'Brückentag', en: 'Bridge day' };
  await saved(addDayOff(world, jonas, deskId, { date: '2027-05-07', reason }));
  await saved(chooseCalendar(world, jonas, deskId, 'legal'));
  const changed = await calendar();
  await db.updateTable('desks').set({ recountAskedAt: null }).where('id', '=', deskId).execute();
  const html = await (await desk.get(page, headers)).text();
  assert.match(html, /7\.\sMai\s2027/, 'a day is told by its date');
  await takeBack(page, 1, sure);
  assert.deepEqual(await calendar(), before);
  const row = db.selectFrom('desks').select('recountAskedAt').where('id', '=', deskId);
  assert.notEqual((await row.executeTakeFirstOrThrow()).recountAskedAt, null);
  await takeBack(page, 0, sure);
  assert.deepEqual(await calendar(), changed);
  const [latest] = await versionsOn(page);
  await saved(addDayOff(world, jonas, deskId, { date: '2027-05-10', reason }));
  for (const more of [{}, sure])
    assert.equal((await press(page, latest!, more)).status, 409, 'somebody changed it meanwhile');
});

test('R18: before a calendar is taken back, its page says how many tickets would move', async () => {
  const page = '/admin/desks/DTO/calendar';
  const reason = { ...noText, fr: 'Panne', nl: 'Storing', de: 'Ausfall', en: 'Outage' };
  desk.at('2026-11-24T15:00:00Z');
  await saved(addDayOff(world, jonas, deskId, { date: '2026-11-25', reason }));
  await saved(removeDayOff(world, jonas, deskId, '2026-11-25'));
  await recountAsked(world, 0);
  const { calendar } = await findDesk(db, deskId);
  const asked = async (place: number) => {
    const html = await (await press(page, (await versionsOn(page))[place]!)).text();
    return /Die Fristen von (\S+) Tickets? würden|Keine laufende Frist/.exec(html);
  };
  assert.equal((await asked(0))?.[0], 'Keine laufende Frist');
  for (const summary of ['Une page vide', 'Un menu vide'])
    await receiveContact(world, null, {
      ...{ deskId, channel: 'form', language: 'fr', kind: 'incident', site: '1187', urgent: false, summary },
      ...{ text: 'La page est blanche.', fileIds: [] },
      requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: 'fr' },
    });
  assert.equal((await asked(0))?.[1], '2');
  assert.deepEqual((await findDesk(db, deskId)).calendar, calendar, 'asking changes nothing');
  await takeBack(page, 0, sure);
  assert.equal(await recountAsked(world, 0), 2);
});

test('R18: before a day is added, the form says how many tickets would move; another day is asked about again', async () => {
  const page = '/admin/desks/DTO/calendar';
  const before = (await findDesk(db, deskId)).calendar;
  const add = async (date: string, more: object) => {
    const reason = Object.fromEntries(languages.map((each) => [`reason-${each}`, 'Fermeture']));
    const body = new URLSearchParams({ date, ...reason, ...more });
    const sent = await sendForm(desk.url + page, { body, headers });
    const html = await sent.text();
    const sure = /name="sure" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"');
    return {
      status: sent.status,
      moves: /Die Fristen von (\S+) Tickets? würden/.exec(html)?.[1],
      more: { sure: sure ?? '' },
    };
  };
  const first = await add('2026-11-26', {});
  assert.equal(first.moves, '2');
  const other = await add('2026-11-27', first.more);
  assert.equal(other.moves, '2', 'the second press was about another day');
  assert.deepEqual((await findDesk(db, deskId)).calendar, before, 'asking changes nothing');
  assert.equal((await add('2026-11-27', other.more)).status, 303);
  assert.equal(await recountAsked(world, 0), 2);
  assert.equal((await add('2027-08-02', {})).status, 303, 'a day that moves nothing is added at once');
});

test('an exception is taken back, and comes back after it was ended before its day', async () => {
  const page = '/admin/desks/DTO/exceptions';
  const find = async () => exceptionsOf(await findDesk(db, deskId));
  const reason = { ...noText, fr: 'Fête', nl: 'Feest', de: 'Fest', en: 'Feast' };
  const typed = { from: '2027-06-30', until: '', hours: '', of: ['desk'], reason };
  await saved(addException(world, jonas, deskId, typed));
  const [before] = await find();
  const at = { deskId, id: before!.id };
  const seen = seenOf(exceptionFields(before!));
  await saved(changeException(world, jonas, at, { ...typed, hours: '09:00-12:00', seen }));
  await takeBack(`${page}/${before!.id}`, 0);
  assert.deepEqual(await find(), [before]);
  await saved(endException(world, jonas, deskId, before!.id));
  assert.deepEqual(await find(), []);
  await bringBack(page);
  assert.deepEqual(await find(), [before]);
  assert.deepEqual(await deletedOn(page), []);
});

test('a deleted macro comes back as it was, with its id', async () => {
  const typed = { names: names('Bring'), texts: names('One.\nTwo.'), tab: 'note', reasons: names('Routine') } as const;
  const acts = [{ do: 'urgent', urgent: true }] as const;
  const id = await saved(saveMacro(world, jonas, deskId, { id: null, seen: null, ...typed, acts }));
  const find = async () => (await listMacros(db, deskId)).find((each) => each.id === id);
  const before = (await find())!;
  assert.deepEqual(await discardMacro(world, jonas, { deskId, id }), { discarded: true });
  assert.equal(await find(), undefined);
  const page = '/admin/desks/DTO/macros';
  assert.equal((await deletedOn(page)).length, 1);
  await bringBack(page);
  const back = (await find())!;
  assert.deepEqual({ ...back, position: 0 }, { ...before, position: 0 });
  assert.deepEqual(await deletedOn(page), []);
});

test('a text of several lines shows which of them went and came', async () => {
  const typed = { names: names('Lines'), tab: null, acts: [], reasons: noText };
  const id = await saved(
    saveMacro(world, jonas, deskId, { id: null, seen: null, ...typed, texts: names('One.\nTwo.\nThree.') }),
  );
  await saved(saveMacro(world, jonas, deskId, { id, seen: null, ...typed, texts: names('One.\nToo.\nThree.') }));
  const html = await (await desk.get(`/admin/desks/DTO/macros?macro=${id}`, headers)).text();
  assert.match(html, /<del[^>]*>Too\.<\/del>/);
  assert.match(html, /<ins[^>]*>Two\.<\/ins>/);
  assert.match(html, /Zeile dieser Fassung/);
});

test('a version is taken back only from the page as it is: a change meanwhile is shown first', async () => {
  const checklist = (name: string) => ({
    names: names(name),
    items: [{ title: name, required: false, dueInDays: null, waitsFor: null }],
  });
  const id = await saved(saveChecklist(world, jonas, deskId, { id: null, seen: null, ...checklist('One') }));
  await saved(saveChecklist(world, jonas, deskId, { id, seen: null, ...checklist('Two') }));
  const page = `/admin/desks/DTO/checklists?checklist=${id}`;
  const [version] = await versionsOn(page);
  await saved(saveChecklist(world, jonas, deskId, { id, seen: null, ...checklist('Three') }));
  const answer = await press(page, version!);
  assert.equal(answer.status, 409);
  assert.match(await answer.text(), /Three/);
  assert.deepEqual((await versionsOn(page)).length, 2);
  const unknown = {
    ...version!,
    filled: version!.filled.map(([name, value]): [string, string] => [
      name,
      name === 'version' ? world.newId() : value,
    ]),
  };
  assert.equal((await press(page, unknown)).status, 404);
});

test('a version that can no longer be is refused, and its values are in the form', async () => {
  const typed = { names: names('Give'), texts: names('Hello.'), tab: null, reasons: names('Routine') } as const;
  const id = await saved(
    saveMacro(world, jonas, deskId, {
      id: null,
      seen: null,
      ...typed,
      acts: [{ do: 'assign', to: 'agent', personId: tom.personId }],
    }),
  );
  await saved(saveMacro(world, jonas, deskId, { id, seen: null, ...typed, acts: [] }));
  await leaveDesk(world, jonas, deskId, tom.personId);
  const page = `/admin/desks/DTO/macros?macro=${id}`;
  const [version] = await versionsOn(page);
  assert.equal((await press(page, version!)).status, 422);
});
