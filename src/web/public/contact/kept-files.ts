import { fileBytesMax, filesMax, type KeptFile, keepFile } from '#desk/files/keep-file.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { isProgram } from '#domain/files/program-file.ts';
import type { DraftFile } from '#domain/forms/contact-draft.ts';
import type { Language } from '#domain/language.ts';
import { bytes, time } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { cleanFileName } from '#mail/read/message/characters.ts';
import type { Visit } from '#web/context.ts';
import type { FormError } from '#web/public/contact/form-error.ts';
import { wholeMegabytes } from '#web/public/contact/whole-megabytes.ts';
import { openSealed, sealFor } from '#web/public/sealed.ts';

/** A file that was uploaded before the form is sent. The seal ties it to this one form (attack 34). */
export interface FileView {
  id: string;
  name: string;
  bytes: number;
  seal: string;
  /** The scanner has not answered yet: nobody gets the file before it has. */
  held: boolean;
}

interface SealedFile extends Pick<KeptFile, 'id' | 'name' | 'bytes' | 'held'> {
  formId: string;
}

/** Files of a draft, each with its seal. */
export function sealFiles({ services }: Visit, formId: string, files: readonly DraftFile[]): FileView[] {
  return files.map(({ id, name, bytes: size, held }) => {
    const sealed: SealedFile = { id, name, bytes: size, held, formId };
    return { id, name, bytes: size, held, seal: sealFor(services.world.signer, 'file', sealed) };
  });
}

/** Files that came before and were not removed, each once. What was sealed for another form is nobody's here. */
export function filesOf(visit: Visit, form: FormData, formId: string): FileView[] {
  const removed = form.get('remove');
  const views = form.getAll('kept').flatMap((seal) => {
    const file = openSealed<SealedFile>(visit.services.world.signer, 'file', seal)?.value;
    if (typeof seal !== 'string' || file?.formId !== formId || file.id === removed) return [];
    return [{ id: file.id, name: file.name, bytes: file.bytes, held: file.held === true, seal }];
  });
  return [...new Map(views.map((view) => [view.id, view])).values()].slice(0, filesMax);
}

/** Keeps what was uploaded with this request, and refuses by name what cannot be kept. */
export async function keepUploads(
  visit: Visit,
  desk: Desk,
  form: FormData,
  { formId, before, field = 'files', uploaderId }: Uploading & { before: FileView[]; field?: string },
): Promise<{ files: FileView[]; errors: FormError[] }> {
  const files = [...before];
  const errors: FormError[] = [];
  for (const upload of form.getAll(field)) {
    // A field without a file sends one without a name.
    if (typeof upload === 'string' || (upload.name === '' && upload.size === 0)) continue;
    const kept = await keepUpload(visit, desk, upload, { formId, before: files.length, uploaderId });
    if ('refused' in kept) errors.push({ field, text: kept.refused });
    else files.push(kept);
  }
  return { files, errors };
}

/** Keeps one file for a form that has so many before, or says by name why not. */
export async function keepUpload(
  visit: Visit,
  desk: Desk,
  upload: File,
  { formId, before, uploaderId }: Uploading & { before: number },
): Promise<FileView | { refused: string }> {
  const problem = await whyNot(visit, desk, upload, before);
  return problem === null ? keep(visit, upload, { formId, uploaderId }) : { refused: problem };
}

/** For which form a file is, and whose it is: nobody's where the form asks nobody to sign in. */
interface Uploading {
  formId: string;
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
  return { size: bytes(size, language), max: bytes(wholeMegabytes(fileBytesMax), language) };
}

/** Its bytes are looked at last: what it is, and what the scanner says. */
async function keep(
  visit: Visit,
  upload: File,
  { formId, uploaderId = null }: { formId: string; uploaderId?: string | null },
): Promise<FileView | { refused: string }> {
  const { world } = visit.services;
  const say = contactWords[visit.language].errors.files;
  const shown = cleanFileName(upload.name, nameCharactersMax) ?? '…';
  const content = new Uint8Array(await upload.arrayBuffer());
  if (isProgram(cleanFileName(upload.name, 200) ?? '', content)) return { refused: say.program({ name: shown }) };
  const kept = await keepFile(world, uploaderId, { name: upload.name, type: upload.type, content });
  if ('infected' in kept) return { refused: say.infected({ name: shown }) };
  const { id, name, bytes: size, held } = kept;
  const sealed: SealedFile = { id, name, bytes: size, held, formId };
  return { id, name, bytes: size, held, seal: sealFor(world.signer, 'file', sealed) };
}

/** Limits keep real time, so this is a real time of day. */
export function timeAfter(seconds: number, language: Language, zone: string): string {
  return time(new Date(Date.now() + seconds * 1000).toISOString(), language, zone);
}

/** A name that an error repeats. */
const nameCharactersMax = 60;
