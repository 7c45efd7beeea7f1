import assert from 'node:assert/strict';
import { checkImport } from '#desk/directory/csv/import.ts';
import type { MatrixWorld } from '../world.ts';
import { at, inEach, ofAll, ofDesk, post } from './admin-parts.ts';
import { requestTo } from './portal-posts.ts';
import type { Given, Post } from './post.ts';

/** The directory is shared by all desks, so the administrators of each desk may change it. */
export function directoryPosts(): Post[] {
  const site = ({ desk }: MatrixWorld) => `/admin/directory/sites/${desk.cast.sites['1187']}`;
  const sitePage = '/admin/directory/sites/:id';
  const organisation = ({ desk }: MatrixWorld) => `/admin/directory/organisations/${desk.cast.organisations.heritage}`;
  const organisationPage = '/admin/directory/organisations/:id';
  const request = async (matrix: MatrixWorld) =>
    `/admin/directory/requests/${await requestTo(matrix, matrix.desk.cast.organisations.heritage)}`;
  const person = { 'person-email': 'neuve@patrimoine.example', 'person-name': 'Neuve' };
  const editor = async ({ matrix, filled }: Given, intent: string) => {
    const sent = await filled(site(matrix), `intent=${intent}`);
    return { ...sent, about: [String(sent.fields.person)] };
  };
  const files = '/admin/directory/files';
  const csv = 'number,name,organisation\n1187,Autre nom,Office du Patrimoine\n';
  return [
    post(
      '/admin/directory/sites/new',
      'intent=save',
      ofAll,
      at(() => '/admin/directory/sites/new', 'intent=save', {
        number: '4321',
        name: 'Nouveau',
        addresses: 'nouveau.example',
      }),
    ),
    post(sitePage, 'intent=save', ofAll, at(site, 'intent=save', { name: 'Autre nom' })),
    post(sitePage, 'intent=grant', ofAll, at(site, 'intent=grant', { ...person, role: 'owner' })),
    post(sitePage, 'intent=withdraw', ofAll, (given) => editor(given, 'withdraw')),
    post(sitePage, 'intent=leave', ofAll, (given) => editor(given, 'leave')),
    post(sitePage, 'intent=delete', ofAll, at(emptySite, 'intent=delete')),
    post(
      '/admin/directory/organisations/new',
      'intent=save',
      ofAll,
      at(() => '/admin/directory/organisations/new', 'intent=save', {
        ...inEach('name', 'Nouvelle'),
        email: 'neuf@neuf.example',
        phone: '02 555 40 00',
      }),
    ),
    post(organisationPage, 'intent=save', ofAll, at(organisation, 'intent=save', { 'name-fr': 'Autre nom' })),
    post(organisationPage, 'intent=manager', ofAll, at(organisation, 'intent=manager', person)),
    post(organisationPage, 'intent=withdraw', ofAll, at(organisation, 'intent=withdraw')),
    post(organisationPage, 'intent=delete', ofAll, at(emptyOrganisation, 'intent=delete')),
    ...['grant', 'refuse'].map((each) =>
      post(
        '/admin/directory/requests/:request',
        `decision=${each}`,
        ofAll,
        at(request, `decision=${each}`, {
          reason: 'C’est ainsi.',
        }),
      ),
    ),
    post(
      files,
      '',
      ofAll,
      at(() => files, '', { file: new File([csv], 'sites.csv', { type: 'text/csv' }) }),
    ),
    post(files, 'import', ofDesk, async ({ matrix }) => {
      const checked = await checkImport(matrix.desk.world, matrix.actorOf('jonas'), new TextEncoder().encode(csv));
      assert.ok('importId' in checked && checked.importId !== null, JSON.stringify(checked));
      return { to: files, fields: { import: checked.importId }, about: [checked.importId] };
    }),
  ];
}

async function emptySite({ desk }: MatrixWorld): Promise<string> {
  const id = desk.world.newId();
  await desk.db
    .insertInto('sites')
    .values({ id, number: '9999', name: 'Vide', addresses: [], organisationId: null })
    .execute();
  return `/admin/directory/sites/${id}`;
}

async function emptyOrganisation({ desk }: MatrixWorld): Promise<string> {
  const id = desk.world.newId();
  const names = JSON.stringify({ fr: 'Vide', nl: 'Leeg', de: 'Leer', en: 'Empty' });
  const contact = JSON.stringify({ email: 'vide@vide.example' });
  await desk.db.insertInto('organisations').values({ id, names, contact }).execute();
  return `/admin/directory/organisations/${id}`;
}
