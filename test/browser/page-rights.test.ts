import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAskers, type Standing, standing } from './page-askers.ts';
import { pageRoutes } from './page-routes.ts';

/**
 * `own page` is the page of the user's access request. `yes` is a page, a file, or a form that is accepted or refused for its
 * content; `sign-in` redirects there and back.
 */
const everyone = standing('yes');
const signedIn = standing('yes', { nobody: 'sign-in', asker: 'own page' });
/**
 * For every user with a role. A person with only an access request is redirected to the sign-in, and from there to their own
 * page.
 */
const withRole = standing('yes', { nobody: 'sign-in', asker: 'sign-in' });
const noPage = standing('404');
const formAlone = standing('400');
/** A requester's ticket, in an organisation with a manager. Agents have their own page for it. */
const takingPart = standing('404', { nobody: 'sign-in', asker: 'own page', requester: 'yes', manager: 'yes' });
/** Only the service manager of an organisation sees its people (R9). */
const managersOnly = standing('404', { nobody: 'sign-in', asker: 'own page', manager: 'yes' });
const staffOnly = standing('yes', { nobody: 'sign-in', asker: 'sign-in', requester: '404', manager: '404' });
const deskOnly = { ...staffOnly, otherAgent: '404' };
const administratorsOnly = { ...deskOnly, agent: '404' };

/** The people who may open each page and send its form. One line per route; `sends` only where it accepts forms. */
const matrix: Record<string, { opens: Standing; sends?: Standing }> = {
  '/': { opens: everyone },
  '/:language': { opens: everyone },
  '/:language/desks/:prefix': { opens: everyone },
  '/:language/accessibility': { opens: everyone },
  '/:language/privacy': { opens: everyone },
  '/:language/contact': { opens: everyone, sends: everyone },
  '/:language/contact/files': { opens: noPage, sends: everyone },
  '/:language/contact/you': { opens: everyone, sends: everyone },
  '/:language/contact/kind/:place': { opens: everyone, sends: everyone },
  '/:language/contact/about/:place': { opens: everyone, sends: everyone },
  '/:language/contact/check': { opens: everyone, sends: everyone },
  '/:language/contact/discard': { opens: everyone, sends: everyone },
  '/:language/contact/urgent': { opens: everyone, sends: everyone },
  '/:language/contact/received/:token': { opens: everyone },
  '/:language/contact/received/:token/rest': { opens: everyone, sends: everyone },
  '/:language/complete-request': { opens: everyone },
  '/:language/directory': { opens: everyone, sends: everyone },
  '/:language/directory/sites': { opens: everyone },
  '/:language/directory/:number': { opens: everyone },
  '/:language/access': { opens: everyone },
  '/:language/access/organisations': { opens: everyone },
  '/:language/access/of/:organisation': { opens: everyone, sends: everyone },
  '/:language/access/request/:token': { opens: everyone, sends: everyone },
  '/:language/answer/:token': { opens: everyone, sends: everyone },
  '/:language/approve/:token': { opens: everyone, sends: everyone },
  '/:language/ticket/:token': { opens: everyone, sends: everyone },
  '/:language/articles': { opens: everyone },
  '/:language/articles/suggest': { opens: everyone, sends: standing('405') },
  '/:language/articles/spared': { opens: everyone },
  '/:language/articles/:id/:slug?': { opens: everyone, sends: everyone },
  '/:language/announcements': { opens: everyone },
  '/:language/announcements.atom': { opens: everyone },
  '/:language/how-we-work': { opens: everyone },
  '/:language/app.webmanifest': { opens: everyone },
  '/:language/offline': { opens: everyone },
  '/:language/days-off.ics': { opens: everyone },
  '/:language/demo/mailbox': { opens: everyone, sends: everyone },
  '/:language/demo/mailbox/:id': { opens: everyone, sends: everyone },
  '/:language/demo/mailbox/:id/html': { opens: everyone },
  '/:language/demo/clock': { opens: everyone, sends: everyone },
  '/service-worker.js': { opens: everyone },
  '/demo/*': { opens: everyone },
  '/look/:prefix/:version/colours.css': { opens: everyone },
  '/look/:prefix/:version/logo': { opens: noPage },
  '/sign-in': { opens: { ...everyone, asker: 'own page' }, sends: { ...everyone, asker: 'own page' } },
  '/sign-in/first/:token': { opens: everyone, sends: everyone },
  '/sign-in/link/:token': { opens: everyone, sends: everyone },
  '/sign-in/code': { opens: everyone, sends: everyone },
  '/sign-in/address': { opens: everyone, sends: everyone },
  '/sign-in/mail/:token': { opens: everyone, sends: everyone },
  '/sign-in/factor': { opens: everyone, sends: everyone },
  '/sign-in/set-up': { opens: everyone, sends: everyone },
  '/sign-in/passkey': { opens: formAlone, sends: everyone },
  '/sign-in/with/:id': { opens: everyone },
  '/sign-in/return/:place': { opens: everyone },
  '/account': { opens: withRole, sends: withRole },
  '/account/addresses': { opens: withRole, sends: withRole },
  '/account/password': { opens: withRole, sends: withRole },
  '/account/app': { opens: withRole, sends: withRole },
  '/account/passkeys': { opens: withRole },
  '/account/notifications': { opens: withRole, sends: withRole },
  '/account/confirm': { opens: withRole, sends: withRole },
  '/account/recovery-codes': { opens: withRole },
  '/sign-out': { opens: formAlone, sends: everyone },
  '/choices': { opens: formAlone, sends: everyone },
  '/portal': { opens: signedIn },
  '/portal/access': { opens: { ...signedIn, asker: 'yes' }, sends: standing('404', { nobody: 'sign-in' }) },
  '/portal/settings': { opens: signedIn, sends: signedIn },
  '/portal/my-data': { opens: signedIn, sends: signedIn },
  '/portal/my-data/erasure': { opens: signedIn, sends: signedIn },
  '/portal/my-data.zip': { opens: signedIn },
  '/portal/language': { opens: everyone, sends: everyone },
  '/portal/tickets/:number': { opens: { ...signedIn, otherAgent: '404' }, sends: takingPart },
  '/portal/tickets/:number/files': { opens: noPage, sends: takingPart },
  '/portal/organisation': { opens: managersOnly },
  '/portal/organisation/people/:person': { opens: managersOnly, sends: managersOnly },
  '/portal/organisation/grant': { opens: managersOnly, sends: managersOnly },
  '/portal/organisation/requests': { opens: managersOnly },
  '/portal/organisation/requests/:request': { opens: managersOnly, sends: managersOnly },
  '/portal/organisation/loans': { opens: managersOnly, sends: managersOnly },
  '/portal/organisation/review': { opens: managersOnly, sends: managersOnly },
  '/portal/organisation/figures': { opens: managersOnly },
  '/portal/organisation/history': { opens: managersOnly },
  '/console': { opens: staffOnly },
  '/console/new': { opens: staffOnly, sends: staffOnly },
  '/console/who': { opens: everyone },
  '/console/settings': { opens: staffOnly, sends: staffOnly },
  '/console/bulk': { opens: staffOnly, sends: staffOnly },
  // Only the agent who ran a bulk action sees it; administrators get a 404 too.
  '/console/bulk/:run': { opens: { ...deskOnly, administrator: '404' }, sends: { ...deskOnly, administrator: '404' } },
  '/console/find': { opens: staffOnly },
  '/console/pick': { opens: staffOnly },
  '/console/columns': { opens: formAlone, sends: staffOnly },
  '/console/views': { opens: staffOnly, sends: deskOnly },
  '/console/views/new': { opens: staffOnly, sends: staffOnly },
  '/console/views/:id': { opens: deskOnly, sends: deskOnly },
  '/console/people/:person': { opens: staffOnly, sends: staffOnly },
  '/console/sites': { opens: staffOnly },
  '/console/organisations': { opens: staffOnly },
  '/console/inbox': { opens: staffOnly, sends: staffOnly },
  '/console/unplaced': { opens: staffOnly, sends: deskOnly },
  '/console/urgent': { opens: staffOnly, sends: deskOnly },
  '/console/calls': { opens: staffOnly, sends: deskOnly },
  '/console/calls/in-hand': { opens: staffOnly },
  '/console/calls/:id': { opens: deskOnly, sends: deskOnly },
  // Only the agent on the line can write notes of a call.
  '/console/calls/:id/notes': { opens: noPage, sends: { ...deskOnly, administrator: '404' } },
  '/console/figures': { opens: staffOnly },
  '/console/tickets.csv': { opens: staffOnly },
  '/console/clock': { opens: staffOnly },
  '/console/deadline': { opens: staffOnly },
  '/console/tickets/:number/split': { opens: deskOnly, sends: deskOnly },
  '/console/tickets/:number/join': { opens: deskOnly, sends: deskOnly },
  '/console/tickets/:number/cause': { opens: deskOnly, sends: deskOnly },
  '/console/tickets/:number/clock': { opens: deskOnly },
  '/console/tickets/:number/articles': { opens: deskOnly },
  '/console/tickets/:number/previewed': { opens: deskOnly },
  '/console/tickets/:number': { opens: deskOnly, sends: deskOnly },
  '/console/tickets/:number/send': { opens: noPage, sends: deskOnly },
  '/console/tickets/:number/draft': { opens: noPage, sends: deskOnly },
  '/console/tickets/:number/files': { opens: noPage, sends: deskOnly },
  '/console/tickets/:number/entries/:entry/html': { opens: deskOnly },
  '/console/tickets/:number/preview': { opens: noPage, sends: deskOnly },
  '/console/sending/:message': {
    opens: noPage,
    sends: { ...noPage, nobody: 'sign-in', asker: 'sign-in', agent: 'yes' },
  },
  '/admin': { opens: staffOnly },
  '/admin/search': { opens: staffOnly },
  '/admin/search/suggest': { opens: staffOnly, sends: standing('405') },
  '/admin/look': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/announcements': { opens: staffOnly, sends: staffOnly },
  '/admin/announcements/new': { opens: staffOnly, sends: staffOnly },
  '/admin/announcements/:id': { opens: deskOnly, sends: deskOnly },
  '/admin/referrals': { opens: staffOnly },
  '/admin/referrals/visits.csv': { opens: staffOnly },
  '/admin/directory': { opens: administratorsOnly },
  '/admin/directory/files/:file': { opens: administratorsOnly },
  '/admin/directory/sites/new': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/directory/sites/:id': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/directory/files': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/directory/requests': { opens: administratorsOnly },
  '/admin/directory/requests/:request': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/directory/organisations': { opens: administratorsOnly },
  '/admin/directory/organisations/new': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/directory/organisations/:id': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/sign-in': { opens: administratorsOnly },
  '/admin/sign-in/new': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/sign-in/people/:person': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/sign-in/:id': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/articles': { opens: staffOnly },
  '/admin/articles/new': { opens: staffOnly, sends: staffOnly },
  '/admin/articles/:id': { opens: deskOnly, sends: deskOnly },
  '/admin/forms': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/forms/:form': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/forms/:form/questions/:id': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/forms/:form/sections/:id': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/forms/:form/properties': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/forms/:form/preview': { opens: administratorsOnly },
  '/admin/forms/:form/versions': { opens: administratorsOnly },
  '/admin/forms/:form/versions/:version': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/audit': { opens: administratorsOnly },
  '/admin/operation': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/audit/proof': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/audit/entries.csv': { opens: administratorsOnly },
  '/admin/tokens': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/people': { opens: administratorsOnly },
  '/admin/people/requests': { opens: administratorsOnly },
  '/admin/people/:person': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/start': { opens: administratorsOnly },
  '/admin/desks/:prefix': { opens: administratorsOnly },
  '/admin/desks/:prefix/clock': { opens: administratorsOnly },
  '/admin/desks/:prefix/closing': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/calendar': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/mailboxes': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/mailboxes/:address': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/sending': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/sending/signature': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/exceptions': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/exceptions/:exception': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/calendar/file': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/calendar/calendar.ics': { opens: administratorsOnly },
  '/admin/desks/:prefix/calendar/:year': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/calendar/yearly': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/calendar/yearly/:rule': { opens: administratorsOnly, sends: administratorsOnly },
  '/console/tickets/:number/presence': { opens: deskOnly, sends: deskOnly },
  '/admin/desks/:prefix/assignment': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/targets': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/fields': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/macros': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/checklists': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/templates': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/tags': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/tags/:tag': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/teams': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/teams/:team': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/people': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/letters': { opens: administratorsOnly },
  '/admin/desks/:prefix/letters/:letter': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/letters/:letter/mail': { opens: administratorsOnly },
  '/admin/desks/:prefix/letter-texts/:text': { opens: administratorsOnly, sends: administratorsOnly },
  '/admin/desks/:prefix/letter-texts/:text/mail': { opens: administratorsOnly },
  '/admin/desks/:prefix/:part': { opens: administratorsOnly, sends: administratorsOnly },
  '/*': { opens: noPage, sends: standing('405') },
};

const routes = await pageRoutes();
const { outcomes, reported } = await openAskers();

test('every route has an entry that says who may open it and who may submit its form', () => {
  const file = 'test/browser/page-rights.test.ts';
  const patterns = routes.map(({ pattern }) => pattern);
  for (const pattern of patterns)
    assert.ok(matrix[pattern], `${pattern} is a new page: say in ${file} who opens it and who sends its form.`);
  for (const pattern of Object.keys(matrix))
    assert.ok(patterns.includes(pattern), `${pattern} is no page any more: take its line out of ${file}.`);
  for (const { pattern, takesForms } of routes)
    assert.equal(matrix[pattern]?.sends !== undefined, takesForms, `${pattern}: \`sends\` only where it takes forms.`);
});

for (const route of routes) {
  const line = matrix[route.pattern];
  test(`${route.pattern} opens only for its readers`, async () => {
    assert.deepEqual(await outcomes('GET', route, line?.opens), line?.opens);
  });
  if (!route.takesForms) continue;
  test(`${route.pattern} accepts a form only from its users`, async () => {
    assert.deepEqual(await outcomes('POST', route, line?.sends), line?.sends);
  });
}

test('no page failed for anyone', () => {
  assert.deepEqual(reported, []);
});
