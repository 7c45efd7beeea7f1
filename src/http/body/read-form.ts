import type { FormLimits } from '#desk/sign-in/sent-body.ts';
import { chunksOf } from '#http/body/chunks.ts';
import { BodyMalformed, BodyTooLarge } from '#http/body/limits.ts';
import { readMultipart } from '#http/body/read-multipart.ts';
import type { Spool } from '#http/body/spool.ts';

/**
 * The form that a request posts, of either encoding. Throws BodyTooLarge at the first byte, field or part beyond the limits. Removes
 * U+0000, which PostgreSQL cannot store and only attackers send.
 */
export async function readForm(request: Request, limits: FormLimits, spool: Spool): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  if (/^multipart\/form-data\s*;/i.test(type)) return readMultipart(request, type, limits, spool);
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return readPairs(request, limits);
  throw new BodyMalformed(`No form: ${type}`);
}

const ampersand = 0x26;

/** Counts the fields as they arrive: URLSearchParams takes a time that grows with the square of their number (attack 84). */
async function readPairs(request: Request, { textBytesMax, fieldsMax, nameBytesMax }: FormLimits): Promise<FormData> {
  const chunks: Uint8Array[] = [];
  let fields = 1;
  for await (const chunk of chunksOf(request, textBytesMax)) {
    for (let at = chunk.indexOf(ampersand); at !== -1; at = chunk.indexOf(ampersand, at + 1)) fields += 1;
    if (fields > fieldsMax) throw new BodyTooLarge('fields', fieldsMax);
    chunks.push(chunk);
  }
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString())) {
    if (Buffer.byteLength(name) > nameBytesMax) throw new BodyTooLarge('nameBytes', nameBytesMax);
    form.append(name.replaceAll('\0', ''), value.replaceAll('\0', ''));
  }
  return form;
}
