import { Readable } from 'node:stream';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import { addStoredFile, fileBytesMax, type GivenFile, storeFile } from '#desk/files/save-file.ts';
import { readPicture } from '#desk/look/change-look.ts';
import type { FormLimits } from '#desk/sign-in/sent-body.ts';
import type { World } from '#desk/spine/world.ts';
import { isUnlistedName } from '#domain/files/file-kinds.ts';
import { shownPictures } from '#domain/files/shown-pictures.ts';
import { defineContent, type InputShape } from '#http/api/protocol/call.ts';
import { invalid, problemOf } from '#http/api/protocol/input.ts';
import { describeCall, mountShape, respond, respondOnce } from '#http/api/protocol/mount.ts';
import { bytes, fileShape, idParams } from '#http/api/protocol/shapes.ts';
import { chunksOf } from '#http/body/chunks.ts';
import { refusalOf } from '#http/body/limits.ts';
import { readForm } from '#http/body/read-form.ts';
import { openSpool, type Spool } from '#http/body/spool.ts';
import { contentDisposition } from '#http/content-disposition.ts';
import { bodyBytesMax } from '#http/limits.ts';
import type { HttpParts } from '#http/parts.ts';
import { type Problem, problem, problemBody } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';
import { problems } from '#locales/problems/messages.ts';
import { contactWords } from '#locales/public/messages.ts';
import { isId } from '#store/database/ids.ts';
import { findFile, measureUnattached } from '#store/files/files.ts';
import { SpooledFile } from '#store/files/spooled-file.ts';

/** Files wait for their message: the limit per person of unattached files (attack 51). */
const unattachedMax = { files: 200, bytes: 10 * fileBytesMax };

/** The input of an upload: a form part, or the whole body with its name in Content-Disposition or `?name=`. */
const uploadQuery = z.object({ name: z.string().optional() });

export const upload: InputShape<unknown, z.output<typeof uploadQuery>, never> = {
  method: 'post',
  path: '/files',
  does: 'Uploads one file, to be attached to a message.',
  madeBy: 'everyone',
  query: uploadQuery,
  takesFile: true,
  status: 201,
};

/** Mounts the upload. A file is stored before its transaction begins, so the call has a course of its own. */
export function mountUpload(api: OpenAPIHono<HttpEnv>, parts: HttpParts): void {
  describeCall(api, upload, { description: 'Saved.', type: 'application/json', schema: fileShape });
  mountShape(api, parts, upload, (c, { query }) => receiveFile(parts, c, query as z.output<typeof uploadQuery>));
}

async function receiveFile(parts: HttpParts, c: HttpContext, query: { name?: string }): Promise<Response> {
  const { personId } = c.get('actor');
  await using spool = openSpool();
  const given = await readFile(c, spool, query.name).catch((error) => problemOf(c, refusalOf(error)));
  if (!('content' in given)) return problem(c, given);
  const { content } = given;
  if (content.size > fileBytesMax) return problem(c, { problem: 'tooLarge' });
  const waiting = await measureUnattached(parts.world.db, personId);
  if (waiting.files >= unattachedMax.files || waiting.bytes + content.size > unattachedMax.bytes)
    return problem(c, { problem: 'tooMany', retryAfterSeconds: 3600 });
  // Scans and stores before a transaction begins, so that no row lock waits for a scanner or disk.
  const stored = await storeFile(parts.world, given);
  const save = async (world: World) => {
    const saved = await addStoredFile(world, personId, given, stored);
    if ('unlisted' in saved) return unlisted(c, given.name);
    if ('infected' in saved) return infected(c, given.name, saved.infected);
    const body = fileShape.parse({ ...saved, ...(saved.held && { scan: 'held' }) });
    return { status: 201, body, location: `/api/v1/files/${saved.id}` };
  };
  const key = c.req.header('idempotency-key');
  if (key === undefined) return respond(c, await save(parts.world));
  return respondOnce(parts, c, key, `${given.name}\n${given.type}\n${content.sha256}`, save);
}

/** The refusal names the kinds that the desk takes. */
function unlisted(c: HttpContext, name: string | null) {
  const language = c.get('languageAsked') ?? 'en';
  const message = contactWords[language].errors.files.unlisted({ name: name ?? 'file' });
  const body = problemBody({ problem: 'invalid', issues: [{ path: 'file', message }] }, language);
  return { status: body.status, body };
}

/** The refusal shows the file's name and the scanner's name for the malware. */
function infected(c: HttpContext, name: string | null, found: string) {
  const language = c.get('languageAsked') ?? 'en';
  const message = problems[language].issues.infected({ name: name ?? 'file', found });
  const body = problemBody({ problem: 'invalid', issues: [{ path: 'file', message }] }, language);
  return { status: body.status, body };
}

/** One file as a form part, or as the whole body with its name in Content-Disposition or `?name=`. */
async function readFile(
  c: HttpContext,
  spool: Spool,
  asked: string | undefined,
): Promise<(GivenFile & { content: SpooledFile }) | Problem> {
  const { raw } = c.req;
  const type = c.req.header('content-type') ?? 'application/octet-stream';
  if (!type.toLowerCase().startsWith('multipart/form-data')) {
    const name = asked ?? nameOf(c);
    const named = { name: name ?? '', type: plain(type) };
    const content = await spool.take(Readable.from(chunksOf(raw, bodyBytesMax.file)), named);
    return content.size === 0 ? invalid(c, 'file', 'required') : { ...named, name, content };
  }
  const form = await readForm(raw, formLimits, spool);
  const files = [...form.values()].filter((value) => value instanceof SpooledFile);
  const [file] = files;
  if (!file || files.length > 1) return invalid(c, 'file', file ? 'exactlyOne' : 'required');
  return { name: file.name, type: plain(file.type), content: file };
}

/** A second file is named in the refusal of two; more are not read. */
const formLimits: FormLimits = {
  textBytesMax: 16 * 1024,
  fieldsMax: 20,
  nameBytesMax: 200,
  files: { max: 2, bytesMax: bodyBytesMax.file },
};

function nameOf(c: HttpContext): string | null {
  const header = c.req.header('content-disposition') ?? '';
  const [, extended] = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(header) ?? [];
  const [, quoted, token] = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(header) ?? [];
  return extended ? decoded(extended) : (quoted ?? token ?? null);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function plain(type: string): string {
  return type.split(';')[0]!.trim() || 'application/octet-stream';
}

/** About six large screens. More pixels would fill the memory of anyone who opens the ticket (attack 47). */
const drawnPixelsMax = 50_000_000;

/**
 * A small file can declare a picture with a million lines. A picture that cannot be measured is harmless: browsers do not draw it
 * either.
 */
function isFlood(content: Buffer): boolean {
  const picture = readPicture(content);
  const isGif = content.toString('latin1', 0, 4) === 'GIF8' && content.length >= 10;
  if (isGif) return content.readUInt16LE(6) * content.readUInt16LE(8) > drawnPixelsMax;
  return 'width' in picture && picture.width * picture.height > drawnPixelsMax;
}

/** Scans of held files are retried about this often. */
const heldSeconds = 30;

/** Downloads a file. */
export const readFileCall = defineContent(
  {
    method: 'get',
    path: '/files/{id}',
    does: 'A file, to those who may see its ticket.',
    madeBy: 'everyone',
    params: idParams,
    query: z.object({ inline: z.string().optional().openapi({ description: '`1` shows a picture within a page.' }) }),
    status: 200,
    sends: { type: '*/*', description: 'The file.', schema: bytes },
  },
  async ({ world, actor, params: { id }, query }) => {
    const file = isId(id) ? await findFile(world.db, actor, id) : undefined;
    if (!file) return { problem: 'notFound' };
    if (file.scan === 'held') return { problem: 'fileHeld', retryAfterSeconds: heldSeconds };
    if (file.scan === 'infected') return { problem: 'fileInfected' };
    const content = await world.storage.get(file.sha256);
    const isPicture = shownPictures.includes(file.type) && query.inline === '1' && !isFlood(content);
    return {
      content: new Uint8Array(content),
      headers: {
        'Content-Type': isPicture ? file.type : safeType(file),
        'Content-Disposition': contentDisposition(isPicture ? 'inline' : 'attachment', file.name),
        'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'private, no-store',
      },
    };
  },
);

/** Types that a browser renders as a page are served as plain bytes, and so are a mail's files of a kind that is not on the list. */
function safeType({ name, type }: { name: string; type: string }): string {
  return /html|xml|svg|script|pdf/i.test(type) || isUnlistedName(name) ? 'application/octet-stream' : type;
}
