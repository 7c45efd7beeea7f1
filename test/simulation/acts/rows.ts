import { readForm } from '#desk/forms/on-form.ts';
import { publishDefinition } from '#desk/forms/publish-form.ts';
import { addForm } from '#desk/forms/save-form.ts';
import { receiveForm } from '#desk/intake/receive-form.ts';
import { newTypedForm } from '#domain/forms/form.ts';
import { answersOfTickets, titleOfTicket } from '#domain/forms/rows.ts';
import { definitionOf, type FormInFile } from '#domain/installation/forms.ts';
import { inEachLanguage, noText } from '#domain/language.ts';
import { currentVersion } from '#store/forms/forms.ts';
import { attempt } from '../attempt.ts';
import { pickPeer } from '../choose.ts';
import { type Simulation, say } from '../state.ts';
import { marker } from '../write-mail.ts';
import { noteWritten } from './writers.ts';

const key = 'pages';
const said = (text: string) => inEachLanguage(() => text);
const sections: FormInFile = [
  {
    ...{ id: 'main', title: said('Main') },
    questions: [
      { id: 'summary', type: 'summary', label: said('Title'), required: true },
      { id: 'about', type: 'line', label: said('About') },
    ],
  },
  {
    ...{ id: 'pages', title: said('Pages') },
    questions: [{ id: 'wrong', type: 'line', label: said('Wrong'), required: true }],
    repeat: { name: said('Page'), most: 4, tickets: true },
  },
];

/** Publishes a form whose rows are tickets of their own, at each desk. */
export async function publishRows({ desk: { world }, desks, actors }: Simulation): Promise<void> {
  const jonas = actors.get('jonas')!;
  for (const deskId of desks.keys()) {
    const texts = { names: said(key), descriptions: noText, categories: noText };
    await addForm(world, jonas, deskId, { ...newTypedForm, ...texts, copyOf: null, key, kind: 'incident' });
    const { seen } = await readForm(world.db, { deskId, key });
    await publishDefinition(world, jonas, { deskId, key, seen }, definitionOf('incident', sections));
  }
}

/** Somebody sends a form with several rows, once or twice. Each row is a ticket. */
export async function sendRows(simulation: Simulation): Promise<void> {
  const { chance, seed, step, desks, db } = simulation;
  const peer = pickPeer(simulation, ({ mailbox, isAgent }) => mailbox !== 'robot' && !isAgent);
  const desk = chance.pick([...desks.values()]);
  const count = 1 + chance.below(4);
  const rows = Array.from({ length: count }, (_, place) => marker(`${seed}/row/${step}.${place}`));
  const [title, about] = [marker(`${seed}/title/${step}`), marker(`${seed}/about/${step}`)];
  const formId = simulation.newId();
  const sent = { title, about, rows, sender: peer.address, numbers: rows.map(() => new Set<string>()) };
  simulation.rowForms.push(sent);
  simulation.contacts += count;
  say(simulation, `${peer.address} sends a form with ${count} rows to ${desk.prefix}`);
  noteWritten(simulation, peer, `${title} ${about} ${rows.join(' ')}`);
  const version = (await currentVersion(db, { deskId: desk.id, key }))!;
  // Rows are named in the order in which they were added; a row between them may have been removed.
  const names = rows.map((_, place) => String(place * 2 + 1));
  const answers = {
    ...{ summary: title, about, pages_rows: names },
    ...Object.fromEntries(rows.map((word, place) => [`pages_${names[place]}_wrong`, word])),
  };
  const tickets = answersOfTickets(version.definition, answers);
  for (let times = chance.percent(30) ? 2 : 1; times > 0; times--) {
    const opened = await attempt(simulation, (world) =>
      receiveForm(world, {
        ...{ deskId: desk.id, language: peer.language, formId },
        requester: { email: peer.address, name: peer.name, phone: null, language: peer.language },
        subjects: tickets.map(({ row, answers: own }, place) => ({
          ...{ id: `1-${row}`, kind: 'incident', text: `${about} ${rows[place]}`, site: null, urgent: false },
          summary: titleOfTicket(version.definition, own, { place: place + 1, of: tickets.length }),
          ...{ complete: true, files: [], form: { formVersionId: version.id, answers: own } },
        })),
      }),
    );
    for (const [place, { number }] of (opened ?? []).entries()) sent.numbers[place]?.add(number);
  }
}
