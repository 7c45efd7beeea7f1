import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageRoutes } from './browser/page-routes.ts';
import { everyonesPosts, everyPost } from './matrix/posts/every-post.ts';
import { forEveryone } from './matrix/posts/public-posts.ts';
import { pressAll } from './matrix/press.ts';

const routes = await pageRoutes();

test('every route that accepts a form has a test post, or a reason why anybody may send it', () => {
  const takes = routes.filter(({ takesForms }) => takesForms).map(({ pattern }) => pattern);
  const said = new Set([...everyPost.map(({ route }) => route), ...Object.keys(forEveryone)]);
  for (const pattern of takes)
    assert.ok(said.has(pattern), `${pattern} accepts a form: add each of its buttons to test/matrix/posts.`);
  for (const pattern of said) assert.ok(takes.includes(pattern), `${pattern} no longer accepts a form.`);
});

await pressAll(everyonesPosts);
