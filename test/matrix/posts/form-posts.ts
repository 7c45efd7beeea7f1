import assert from 'node:assert/strict';
import { changeForm } from '#desk/forms/change-form.ts';
import { publishForm } from '#desk/forms/publish-form.ts';
import { chooseAccent, chooseLogo } from '#desk/look/change-look.ts';
import { examplePng } from '#test/example-png.ts';
import { at, inEach, ofDesk, post } from './admin-parts.ts';
import type { Given, Post } from './post.ts';

export function lookPosts(): Post[] {
  const look = '/admin/look?desk=DTO';
  const colours = { light: '#1f5f8b', dark: '#8cc2ea' };
  const logo = () => new File([new Uint8Array(examplePng(160, 48))], 'logo.png', { type: 'image/png' });
  return [
    post(
      '/admin/look',
      'intent=names',
      ofDesk,
      at(() => look, 'intent=names', inEach('name', 'Autre nom')),
    ),
    post(
      '/admin/look',
      'intent=accent',
      ofDesk,
      at(() => look, 'intent=accent', colours),
    ),
    post(
      '/admin/look',
      'intent=compute',
      ofDesk,
      at(() => look, 'intent=compute', colours),
      { onlyAnswers: true },
    ),
    post('/admin/look', 'intent=logo', ofDesk, ({ filled }) => filled(look, 'intent=logo', { logo: logo() })),
    post('/admin/look', 'intent=dropAccent', ofDesk, async ({ matrix, filled }) => {
      await chooseAccent(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, colours, null);
      return filled(look, 'intent=dropAccent');
    }),
    post('/admin/look', 'intent=removeLogo', ofDesk, async ({ matrix, filled }) => {
      const bytes = examplePng(160, 48);
      await chooseLogo(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, bytes, null);
      return filled(look, 'intent=removeLogo');
    }),
  ];
}

/** The incident form of the first desk. */
export function formPosts(): Post[] {
  const [route, page] = ['/admin/forms/:form', '/admin/forms/incident'];
  const here = `${page}?desk=DTO`;
  const question = `${page}/questions/error?desk=DTO`;
  const section = `${page}/sections/what?desk=DTO`;
  /** A draft with a text changed in four languages. */
  const drafted = async ({ matrix, filled }: Given) => {
    const { world } = matrix.desk;
    const place = { deskId: matrix.deskIds.one, key: 'incident' };
    const title = { fr: 'Quoi', nl: 'Wat', de: 'Was', en: 'What' };
    const change = { type: 'writeSection', section: 'what', title } as const;
    const seen = { version: 1, revision: null };
    const done = await changeForm(world, matrix.actorOf('jonas'), { ...place, seen }, change);
    assert.ok('seen' in done, JSON.stringify(done));
    return filled;
  };
  return [
    ...[
      'downSection:where',
      'upSection:what',
      'downQuestion:site',
      'upQuestion:url',
      'addQuestion:what',
      'addSection',
    ].map((press) =>
      post(
        route,
        `do=${press}`,
        ofDesk,
        at(() => here, `do=${press}`),
      ),
    ),
    post(route, 'do=removeSection', ofDesk, async (given) => {
      const { matrix, filled } = given;
      const place = { deskId: matrix.deskIds.one, key: 'incident' };
      const seen = { version: 1, revision: null };
      const change = { type: 'addSection', section: 's1' } as const;
      await changeForm(matrix.desk.world, matrix.actorOf('jonas'), { ...place, seen }, change);
      return filled(here, 'do=removeSection:s1');
    }),
    ...['publish', 'discard'].map((each) =>
      post(route, `do=${each}`, ofDesk, async (given) => (await drafted(given))(here, `do=${each}`)),
    ),
    ...['save', 'addChoice', 'removeChoice:text', 'upChoice:picture', 'downChoice:text'].map((press) =>
      post(
        `${route}/questions/:id`,
        `do=${press}`,
        ofDesk,
        at(() => question, `do=${press}`, { 'label-fr': 'Autre' }),
      ),
    ),
    post(
      `${route}/questions/:id`,
      'do=remove',
      ofDesk,
      at(() => question, 'do=remove'),
    ),
    post(
      `${route}/sections/:id`,
      '',
      ofDesk,
      at(() => section, '', { 'title-fr': 'Autre' }),
    ),
    post(`${route}/versions/:version`, '', ofDesk, async (given) => {
      const { matrix, filled } = given;
      await drafted(given);
      const { fields } = await filled(here, 'do=publish');
      const [version = '', revision = ''] = String(fields.seen).split('.');
      const place = { deskId: matrix.deskIds.one, key: 'incident' };
      const seen = { version: Number(version), revision };
      await publishForm(matrix.desk.world, matrix.actorOf('jonas'), { ...place, seen });
      return filled(`${page}/versions/1?desk=DTO`, '');
    }),
  ];
}
