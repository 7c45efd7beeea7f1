// A posted form comes back many times as long: each page that returns what was typed repeats it, and escapes it. Nothing that comes
// back is longer than twice what the page needs by itself and for the largest form that it takes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageRoutes } from '#test/browser/page-routes.ts';
import { readForms } from '#test/matrix/page-forms.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, cast } = desk;
const cookieOf = async (name: 'jonas' | 'nadia' | 'claire' | 'hugo') =>
  `belfry=${await signedIn(world, cast.people[name])}`;
const [jonas, nadia, hugo, claire] = [
  await cookieOf('jonas'),
  await cookieOf('nadia'),
  await cookieOf('hugo'),
  await cookieOf('claire'),
];
const opened = await desk.call('service', 'POST', '/tickets', {
  requester: { email: 'claire.dumont@patrimoine.example' },
  summary: 'Le logo',
  description: 'Il manque.',
});
const routes = (await pageRoutes()).filter(({ takesForms }) => takesForms);
const kibibyte = 1024;

/** Returns an address of a route, with parameters that exist where possible. */
function addressOf(pattern: string): string {
  return pattern
    .replace(':language', 'en')
    .replace(':number', pattern.includes('directory') ? '1187' : opened.body.number)
    .replace(':prefix', 'DTO')
    .replace(':place', '1')
    .replace(/:year/, '2026')
    .replace(/:person/, cast.people.claire)
    .replace(/:\w+\??|\*/g, 'x');
}

/** Somebody who may open the page. */
function openTo(path: string): string {
  if (path.startsWith('/admin')) return jonas;
  if (path.startsWith('/console')) return nadia;
  return path.startsWith('/portal/organisation') ? hugo : claire;
}

const post = (path: string, fields: [string, string][], cookie?: string) =>
  desk.respond(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: desk.url, ...(cookie && { cookie }) },
    redirect: 'manual',
  });

const marks = { words: 'mot ', quotes: `"`, brackets: '<' };

for (const [name, mark] of Object.entries(marks))
  test(`a page returns a bounded form of ${name}, to those who may open it and to others`, async () => {
    const grown: string[] = [];
    for (const { pattern } of routes) {
      const path = addressOf(pattern);
      for (const cookie of [openTo(path), undefined]) {
        const page = await (await desk.get(path, cookie ? { cookie } : {})).text();
        const forms = readForms(page, path).filter(({ action }) => action === path);
        for (const form of forms.length > 0
          ? forms
          : [{ filled: [], fields: ['text', 'next', 'intent'], buttons: [] }]) {
          const names = [...new Set(form.fields)].filter((field) => !/^(seen|form|draft|page|version)$/.test(field));
          const length = Math.floor(
            (60 * kibibyte) / Math.max(names.length, 1) / mark.length / (mark.length > 1 ? 1 : 3),
          );
          const typed = names.map((field): [string, string] => [field, mark.repeat(length)]);
          const kept = form.filled.filter(([field]) => !names.includes(field));
          const buttons = form.buttons.slice(0, 1).map(({ name: field, value }): [string, string] => [field, value]);
          const answer = await post(path, [...kept, ...buttons, ...typed], cookie);
          const size = (await answer.text()).length;
          const sent = typed.reduce((sum, [, text]) => sum + text.length, 0);
          const escaped = sent * (mark.length > 1 ? 1 : 6);
          if (size > 2 * (page.length + escaped) + 20 * kibibyte)
            grown.push(
              `${pattern} ${cookie ? 'open' : 'closed'}: ${sent} sent, ${escaped} escaped, page ${page.length}, ${size} returned`,
            );
        }
      }
    }
    assert.deepEqual(grown, []);
  });

test('a form that is returned after its session ended has each text once', async () => {
  for (const path of ['/account', `/portal/tickets/${opened.body.number}`, '/admin/articles/new']) {
    const text = `${'deux mots '.repeat(20 * kibibyte)}`;
    const answer = await post(path, [['text', text]]);
    const size = (await answer.text()).length;
    assert.ok(
      answer.status === 401 && size > text.length && size < text.length + 20 * kibibyte,
      `${path}: ${answer.status} ${size}`,
    );
    // The longest that its page takes, as marks that are written as six characters each.
    const marked = await post(path, [['text', `a ${'"'.repeat(85 * kibibyte)}`]]);
    assert.ok((await marked.text()).length < 540 * kibibyte, path);
  }
  const beyond = await post('/admin/articles/new', [['text', `a ${'"'.repeat(90 * kibibyte)}`]]);
  assert.equal(beyond.status, 302, 'more than anybody writes only leads to the sign-in');
});

test('no page failed', () => {
  assert.deepEqual(desk.reported, []);
});
