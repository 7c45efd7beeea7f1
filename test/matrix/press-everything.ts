import { matrix } from './one-world.ts';
import { everyPost } from './posts/every-post.ts';
import { forEveryone } from './posts/public-posts.ts';
import { openTries } from './tries.ts';
import { everyBearer, writingPosts } from './writing-calls.ts';

// Every button of every page is pressed by everyone, and every call that writes is made by everyone.

// Tokens never open pages, so one token of each side is enough.
const atPages = matrix.viewers.filter(({ name, readsPages }) => readsPages || /^(claire|jonas)Token$/.test(name));
const atCalls = matrix.viewers.filter(({ name }) => !/^(claire|tom|jonas)Token$/.test(name));
atCalls.push(...(await everyBearer(matrix.world)));
let tries: ReturnType<typeof openTries> | null = null;
const posts = [
  ...everyPost.map((post) => ({ post, viewers: atPages })),
  ...writingPosts(matrix.calls).map((post) => ({ post, viewers: atCalls })),
];

/** Each route that accepts a form but has no test post, and each test post without such a route. */
export function unmatchedRoutes(): string[] {
  const takes = matrix.routes.filter(({ takesForms }) => takesForms).map(({ pattern }) => pattern);
  const said = new Set([...everyPost.map(({ route }) => route), ...Object.keys(forEveryone)]);
  return [
    ...takes
      .filter((pattern) => !said.has(pattern))
      .map((pattern) => `${pattern} accepts a form: add each of its buttons to test/matrix/posts.`),
    ...[...said].filter((pattern) => !takes.includes(pattern)).map((pattern) => `${pattern} no longer accepts a form.`),
  ];
}

/** Names each post and who may send it, in the order of `tryPost`. */
export function titles(): string[] {
  return posts.map(({ post: { route, press, by } }) => `${route} ${press}: done only by ${by.join(', ')}`);
}

export async function tryPost(place: number): Promise<void> {
  const { post, viewers } = posts[place]!;
  tries ??= openTries(matrix);
  await (await tries).tryAll(post, viewers);
}

/** Each viewer sends each writing call about a ticket that they cannot see. Returns the answers that are no refusals. */
export async function oddAnswers(): Promise<string[]> {
  const odd: string[] = [];
  let turn = 0;
  for (const { method, path } of matrix.calls.filter((call) => call.method !== 'GET' && call.path.includes('{number}')))
    for (const viewer of matrix.viewers) {
      const others = matrix.world.tickets.filter(({ readers }) => !readers.includes(viewer.name));
      const ticket = others[turn % others.length]!;
      const body = oddBodies[turn++ % oddBodies.length]!;
      const address = path.replace('{number}', ticket.number).replace('{id}', ticket.heldId ?? ticket.entryId);
      const headers = { ...viewer.headers, 'content-type': 'application/json', 'x-http-method-override': 'GET' };
      const { status } = await matrix.desk.respond(`/api/v1${address}`, { method, headers, body });
      if (status < 400 || status >= 500) odd.push(`${viewer.name}: ${method} ${address}: ${status}`);
    }
  return odd;
}

/** One body with the fields of every call, and malformed bodies that strangers send. */
const oddBodies = [
  '{"text":"x"}',
  '{"email":null}',
  '{"reason":"spam"}',
  '{"__proto__":{"roles":["agent"]}}',
  '[null]',
  '',
];

/** Fails if a try was not undone. Without a try, it makes the first one. */
export async function closeTries(): Promise<void> {
  if (tries === null) await tryPost(0);
  await (await tries)!.close();
  tries = null;
}
