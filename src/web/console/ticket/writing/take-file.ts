import { data } from 'react-router';
import { fileBytesMax, saveFile } from '#desk/files/save-file.ts';
import { may } from '#domain/ticket/rights.ts';
import { consoleWords, writingWords } from '#locales/console/messages.ts';
import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { noPage, readForm } from '#web/app/post.ts';
import { staffVisit } from '#web/console/staff.ts';
import { findWorkedTicket } from '#web/console/ticket/worked-ticket.ts';
import type { SentFile } from '#web/shared/files/sending.ts';
import type { Route } from './+types/take-file.ts';

/** There is no page here. */
export const loader = noPage;

/** Saves one file of a message being written, or returns why it is refused. */
export async function action({ request, params, context }: Route.ActionArgs): Promise<Response> {
  const visit = staffVisit(context, request);
  const { actor, services, language } = visit;
  const ticket = await findWorkedTicket(visit, params.number);
  if (!ticket || !may(actor, 'note', ticket)) throw data(null, 404);
  const file = (await readForm(context)).get('files');
  if (!(file instanceof File)) throw data(null, 400);
  const words = { ...consoleWords[language].errors, ...writingWords[language].files };
  const { name, type, size } = file;
  if (size > fileBytesMax) return refuse(words.fileLarge({ name }));
  const saved = await saveFile(services.world, actor.personId, { name, type, content: file });
  if ('unlisted' in saved) return refuse(contactWords[language].errors.files.unlisted({ name }));
  if ('infected' in saved) return refuse(words.fileInfected({ name, found: saved.infected }));
  if (saved.held) return refuse(words.held({ name }));
  const answer: SentFile = {
    id: saved.id,
    name: saved.name,
    seal: '',
    held: false,
    size: bytes(saved.bytes, language),
  };
  return Response.json({ saved: answer }, { status: 201 });
}

function refuse(refused: string): Response {
  return Response.json({ refused }, { status: 422 });
}
