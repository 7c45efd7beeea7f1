import { z } from '@hono/zod-openapi';
import { administersAll, applyInstallation } from '#desk/installation/apply-installation.ts';
import { showInstallation } from '#desk/installation/show-installation.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { installationOf } from '#domain/installation/installation.ts';
import { type InstallationChange, isChange } from '#domain/installation/plan.ts';
import { defineCall } from '#http/api/protocol/call.ts';

/**
 * A secret in a call. A reference would read the server's own variables and files, and send them to any server that the caller
 * names (attack 77).
 */
const secret = z.strictObject({ value: z.string().min(1) }).transform(({ value }) => value);

/** The bytes of a picture or table in a call, for the same reason. */
const content = z.strictObject({ base64: z.base64() }).transform(({ base64 }) => Buffer.from(base64, 'base64'));

const change = z
  .object({
    what: z.enum(['create', 'change', 'remove', 'same', 'unlisted'] satisfies InstallationChange['what'][]),
    path: z.array(z.union([z.string(), z.int()])),
    name: z.string().optional(),
    detail: z.string().optional(),
  })
  .openapi('InstallationChange');

/** The installation as a file writes it, for administrators of all desks. */
export const readInstallation = defineCall(
  {
    method: 'get',
    path: '/installation',
    madeBy: 'desk',
    status: 200,
    does: 'Desks, staff and providers as one document, without secrets.',
    answer: z.record(z.string(), z.unknown()),
  },
  async ({ world, actor, tokenDeskId }) => {
    if (tokenDeskId !== null || !(await administersAll(world, actor))) return { problem: 'forbidden' };
    return { answer: await showInstallation(world) };
  },
);

/** The same as `belfry apply`, for administrators of all desks. */
export const changeInstallation = defineCall(
  {
    method: 'post',
    path: '/installation',
    madeBy: 'desk',
    query: z.object({ plan: z.enum(['true', 'false']).optional() }),
    bodyMax: 'installation',
    body: installationOf(secret, content),
    status: 200,
    does: 'Makes the installation what the document says, or nothing; with plan, says what would change.',
    answer: z.object({ changed: z.boolean(), changes: z.array(change) }),
  },
  async ({ world, actor, tokenDeskId, query, body, asked }) => {
    if (tokenDeskId !== null) return { problem: 'forbidden' };
    const isPlan = query.plan === 'true';
    const done = await applyInstallation(world, actor, body, { isPlan, language: asked ?? 'en' });
    if (isRefused(done, 'missing')) return { problem: 'forbidden' };
    if (isRefused(done, 'faulty'))
      return {
        problem: 'invalid',
        issues: done.faults.map(({ path, message }) => ({ path: path.join('.'), message })),
      };
    return { answer: { changed: !isPlan && done.changes.some(isChange), changes: done.changes } };
  },
);
