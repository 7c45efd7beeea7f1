import type { RouterContextProvider } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';

export interface DeskVisit extends AdminVisit {
  desk: Desk;
}

export interface DeskPost extends DeskVisit {
  form: FormData;
}

/** The arguments of a loader or an action. */
interface Args {
  context: Readonly<RouterContextProvider>;
  request: Request;
  params: { prefix: string };
}

/** Returns the visit to the user's desk that the address names; throws 404 for any other. */
export async function deskVisit({ context, request, params }: Args): Promise<DeskVisit> {
  const visit = await adminVisit(context, request, 'desks');
  const desk = existing(visit.desks.find(({ prefix }) => prefix === params.prefix));
  return { ...visit, desk };
}

/** Like `deskVisit`, with the posted form. */
export async function deskPost(args: Args): Promise<DeskPost> {
  return { ...(await deskVisit(args)), form: await readForm(args.context) };
}
