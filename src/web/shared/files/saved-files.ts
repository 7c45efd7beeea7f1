import { data } from 'react-router';
import { fileBytesMax, filesMax, type SavedFile, saveFile } from '#desk/files/save-file.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { DraftFile } from '#domain/forms/contact-draft.ts';
import type { Language } from '#domain/language.ts';
import { bytes, time } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { cleanFileName } from '#mail/read/message/characters.ts';
import type { Visit } from '#web/app/context.ts';
import type { SentFile } from '#web/shared/files/sending.ts';
import { openSealed, sealFor } from '#web/shared/sealed.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** A file uploaded before the form was sent. Its seal binds it to this form (attack 34). */
export interface FileView {
  id: string;
  name: string;
  bytes: number;
  seal: string;
  /** True until the scanner has answered; until then nobody can download the file. */
  held: boolean;
  /** The question in a row that it answers. */
  question?: string | undefined;
}

interface SealedFile extends Pick<SavedFile, 'id' | 'name' | 'bytes' | 'held'> {
  formId: string;
  question?: string | undefined;
}

/** Returns the draft's files, each with its seal. */
export function sealFiles(visit: Visit, formId: string, files: readonly DraftFile[]): FileView[] {
  return files.map((file) => sealed(visit, formId, file));
}

function sealed({ services }: Visit, formId: string, { id, name, bytes: size, held, question }: DraftFile): FileView {
  const file = { id, name, bytes: size, held, ...(question && { question }) };
  return { ...file, seal: sealFor(services.world.signer, 'file', { ...file, formId } satisfies SealedFile) };
}

/** Returns the earlier files that were not removed, without duplicates. Seals of other forms are ignored. */
export function filesOf(visit: Visit, form: FormData, formId: string): FileView[] {
  const removed = form.get('remove');
  const views = form.getAll('kept').flatMap((seal) => {
    const file = openSealed<SealedFile>(visit.services.world.signer, 'file', seal)?.value;
    if (typeof seal !== 'string' || file?.formId !== formId || file.id === removed) return [];
    const { id, name, bytes: size, held, question } = file;
    return [{ id, name, bytes: size, held: held === true, ...(question && { question }), seal }];
  });
  const each = Map.groupBy(new Map(views.map((view) => [view.id, view])).values(), ({ question }) => question);
  return [...each.values()].flatMap((files) => files.slice(0, filesMax));
}

/** Saves the uploaded files of this request. Returns an error with the name of each refused file. */
export async function saveUploads(
  visit: Visit,
  desk: Desk,
  form: FormData,
  { before, field = 'files', ...uploading }: Uploading & { before: FileView[]; field?: string },
): Promise<{ files: FileView[]; errors: FieldError[] }> {
  const files = [...before];
  const errors: FieldError[] = [];
  for (const upload of form.getAll(field)) {
    // An empty file field sends a file without a name.
    if (typeof upload === 'string' || (upload.name === '' && upload.size === 0)) continue;
    const saved = await saveUpload(visit, desk, upload, { ...uploading, before: files.length });
    if ('refused' in saved) errors.push({ field, text: saved.refused });
    else files.push(saved);
  }
  return { files, errors };
}

/** Saves the file of a request by script, and answers with the saved file, or why it was refused, with its name. */
export async function answerUpload(visit: Visit, desk: Desk, form: FormData, uploading: Uploading): Promise<Response> {
  const file = form.get('files');
  if (!(file instanceof File)) throw data(null, 400);
  const saved = await saveUpload(visit, desk, file, { ...uploading, before: Number(form.get('count')) || 0 });
  if ('refused' in saved) return Response.json(saved, { status: 422 });
  const { id, name, seal, held } = saved;
  const answer: SentFile = { id, name, seal, held, size: bytes(saved.bytes, visit.language) };
  return Response.json({ saved: answer }, { status: 201 });
}

/** Saves a file for a form that has `before` files already, or returns why it was refused. */
async function saveUpload(
  visit: Visit,
  desk: Desk,
  upload: File,
  { before, ...uploading }: Uploading & { before: number },
): Promise<Outcome<FileView, Refused<string>>> {
  const problem = await whyNot(visit, desk, upload, before);
  return problem === null ? save(visit, upload, uploading) : { refused: problem };
}

/** The form of a file, the question in a row that it answers, and its uploader; undefined if the form needs no sign-in. */
interface Uploading {
  formId: string;
  question?: string | undefined;
  uploaderId?: string;
}

async function whyNot(visit: Visit, desk: Desk, upload: File, before: number): Promise<string | null> {
  const { language } = visit;
  const say = contactWords[language].errors.files;
  const name = cleanFileName(upload.name, nameCharactersMax) ?? '…';
  if (before >= filesMax) return say.tooMany({ name, count: filesMax });
  if (upload.size === 0) return say.empty({ name });
  if (upload.size > fileBytesMax) return say.tooLarge({ name, ...sizes(upload.size, language) });
  const wait = await contactLimitsOf(visit.services.world).takeFile(visit.clientAddress, upload.size);
  return wait === null ? null : say.tooMuch({ name, when: timeAfter(wait, language, desk.zone) });
}

function sizes(size: number, language: Language) {
  return { size: bytes(size, language), max: largestSize(language) };
}

/** Returns the limits of a form's files: as a hint beside the field, and for the script that uploads them to an address. */
export function fileLimits(address: string, language: Language) {
  const sizeMax = largestSize(language);
  return {
    filesHint: contactWords[language].about.files.hint({ count: filesMax, size: sizeMax }),
    upload: { address, filesMax, bytesMax: fileBytesMax, sizeMax },
  };
}

/** Returns the limit in whole megabytes. Limits are powers of two; the rounded figure is never too high. */
function largestSize(language: Language): string {
  return bytes(Math.floor(fileBytesMax / (1024 * 1024)) * 1_000_000, language);
}

/** Checks the content last: its type, then the virus scanner. */
async function save(
  visit: Visit,
  upload: File,
  { formId, question, uploaderId }: Uploading,
): Promise<Outcome<FileView, Refused<string>>> {
  const { world } = visit.services;
  const say = contactWords[visit.language].errors.files;
  const shown = cleanFileName(upload.name, nameCharactersMax) ?? '…';
  const saved = await saveFile(world, uploaderId ?? null, {
    name: upload.name,
    type: upload.type,
    content: upload,
  });
  if ('unlisted' in saved) return { refused: say.unlisted({ name: shown }) };
  if ('infected' in saved) return { refused: say.infected({ name: shown }) };
  return sealed(visit, formId, { ...saved, question });
}

/** Returns the time of day after a number of seconds, in real time, as rate limits use it. */
export function timeAfter(seconds: number, language: Language, zone: string): string {
  return time(new Date(Date.now() + seconds * 1000).toISOString(), language, zone);
}

/** Maximum length of a file name in an error. */
const nameCharactersMax = 60;
