import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandItem, type LocalItem, linkItem, macroItem, paletteItems } from '#web/console/commands/palette-items.ts';
import { saveRecent } from '#web/console/commands/recent.ts';
import { commands } from '#web/console/commands/table.ts';
import type { Hit, Hits } from '#web/console/find/hits.ts';

for (const name of ['localStorage', 'sessionStorage']) {
  const saved = new Map<string, string>();
  const value = { getItem: (key: string) => saved.get(key) ?? null, setItem: saved.set.bind(saved) };
  Object.defineProperty(globalThis, name, { value });
}

const names: Partial<Record<string, string>> = { answer: 'Answer', goMine: 'Go to my tickets', watch: 'Watch' };
const some = commands.filter(({ id }) => id in names).map((command) => commandItem(command, (id) => names[id]!));
const macro = macroItem({ id: 'm', name: 'Ask for a page', names: { en: 'Ask for a page' } });
const local: LocalItem[] = [...some, linkItem('views', { href: '/console?team=web', label: 'Web team' }), macro];

const tags = [{ name: 'Web', detail: 'DTO', href: '/console?q=tag:Web' }];
const hit = { number: 'DTO-104217-39', summary: [{ text: 'Page', hit: false }] } as Hit;
const found = (by: Hits['by']): Hits => ({ q: '', hits: [hit], by, problems: [], all: '', tags });
const people = [linkItem('people', { href: '/console?q=from:Wanda', label: 'Wanda' })];

function groups(text: string, tickets: Hits | null) {
  return paletteItems(text, local, { tickets, people, sites: [] }, 'me').map(({ group, id }) => `${group} ${id}`);
}

test('an empty field offers everything but macros, by group', () => {
  const all = paletteItems('', local, { tickets: null, people: [], sites: [] }, 'me');
  assert.deepEqual([...new Set(all.map(({ group }) => group))], ['views', 'actions']);
  assert.ok(!all.some(({ kind }) => kind === 'macro'));
});

test('exact names come before what was found, and similar names are left out', () => {
  const rows = [
    'views /console?team=web',
    'tickets DTO-104217-39',
    'people /console?q=from:Wanda',
    'tags /console?q=tag:Web',
  ];
  assert.deepEqual(groups('we', found('words')), rows);
});

test('similar names come last if there is no exact one', () => {
  const rows = ['tickets DTO-104217-39', 'people /console?q=from:Wanda', 'tags /console?q=tag:Web', 'actions answer'];
  assert.deepEqual(groups('asw', found('words')), rows);
});

test('R2: a number comes first, and a wrong one offers what was meant and nothing else', () => {
  assert.equal(groups('104217', found('number'))[0], 'tickets DTO-104217-39');
  assert.deepEqual(groups('104217 38', found('wrongNumber')), ['tickets DTO-104217-39']);
});

test('the rows that somebody chose last come first, and others do not see them', () => {
  saveRecent('tom', { id: 'watch' });
  saveRecent('tom', { number: 'DTO-104217-39', summary: 'Page' });
  const first = (who: string) =>
    paletteItems('', local, { tickets: null, people: [], sites: [] }, who)
      .filter(({ group, kind }) => group === 'recent' && kind !== 'ticket')
      .map(({ id }) => id);
  assert.deepEqual([first('tom'), first('nadia')], [['watch'], []]);
  assert.equal(localStorage.getItem('belfry recent tom'), '[{"id":"watch"}]');
});

test('each group is in one piece', () => {
  for (const text of ['', 'a', 'go', '104217']) {
    const order = groups(text, found('words')).map((row) => row.split(' ')[0]);
    assert.equal(order.filter((each, place) => each !== order[place - 1]).length, new Set(order).size, text);
  }
});
