import { findDraft } from '#desk/keep-contact-draft.ts';
import type { Desk } from '#domain/desk.ts';
import { type ContactDraft, newDraft, type Sender } from '#domain/form/contact-draft.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { draftTokenOf } from '#web/public/contact/draft/draft-cookie.ts';
import { type FormState, formOf } from '#web/public/contact/form-state.ts';
import { findPublicDesk } from '#web/public/find-desk.ts';
import { openSealed } from '#web/public/sealed.ts';
import { readForm } from '#web/read-form.ts';
import type { Route } from '../+types/page.ts';

type Args = Pick<Route.LoaderArgs, 'request' | 'context'>;

/** A page of the form that is asked for: whose, at which desk, and what was typed before. */
export interface FormVisit {
  request: Request;
  visit: Visit;
  desk: Desk;
  sender: Sender;
  token: string | null;
  /** Null is nothing, or nothing any more. */
  draft: ContactDraft | null;
}

/** Reads the draft of this device. Who has no cookie costs no query. */
export async function readDraft({ request, context }: Args): Promise<FormVisit> {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const sender = senderOf(request);
  const token = draftTokenOf(request, desk, sender);
  const key = { deskId: desk.id, token, formId: null };
  const draft = token === null ? null : await findDraft(visit.services.world, key);
  return { request, visit, desk, sender, token, draft };
}

/** The address says it: a complaint has a way of its own. */
export function senderOf({ url }: Request): Sender {
  return new URL(url).searchParams.get('who') === 'complaint' ? 'complaint' : 'editor';
}

/** A page of the form that was posted. */
export interface FormPost extends FormVisit {
  form: FormData;
  state: FormState;
  /** What stood there before this post: kept, else carried by the page, else nothing. */
  before: ContactDraft;
  /** What the posted page showed of this very draft; null is a page that showed none. */
  base: ContactDraft | null;
  /** Which showing of a page it was. The first page is the same for everyone, and says nothing. */
  page: string;
  /** The draft was gone, and so was what the page could carry of it. */
  isNew: boolean;
}

/**
 * Reads what was posted. A page that stood open for days or whose cookie is gone still carries what was typed before it,
 * sealed; a form that was sent already goes on from there too, so that nothing is lost (R1).
 */
export async function readPost(args: Args): Promise<FormPost> {
  const { request, context } = args;
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const sender = senderOf(request);
  const token = draftTokenOf(request, desk, sender);
  const form = await readForm(request);
  const posted = formOf(visit, form);
  const kept = await findDraft(world, { deskId: desk.id, token, formId: posted.id });
  const carried = openSealed<ContactDraft>(world.signer, 'draft', form.get('draft'))?.value;
  const before = carriedOn(kept, sender) ?? carriedOn(carried, sender);
  const base = carried && carried.id === before?.id ? carried : null;
  const draft = before ?? newDraft(posted.id, sender, visit.language, Date.now());
  const found = { request, visit, desk, sender, token, draft: kept };
  const page = String(form.get('page') ?? '');
  return { ...found, form, state: { ...posted, id: draft.id }, before: draft, base, page, isNew: before === null };
}

/** A draft that was sent has no words to go on from. */
function carriedOn(draft: ContactDraft | null | undefined, sender: Sender): ContactDraft | null {
  return draft && draft.sent === null && draft.sender === sender ? draft : null;
}
