import type { SentBody } from '#desk/sign-in/sent-body.ts';
import { declaredBytes, readBytes } from '#http/body/chunks.ts';
import { parseJson } from '#http/body/json.ts';
import { refusalOf } from '#http/body/limits.ts';
import { readForm } from '#http/body/read-form.ts';
import { openSpool } from '#http/body/spool.ts';
import { bodyBytesMax, jsonLimits } from '#http/limits.ts';

/** The body of a request for a page, and the files that it left on disk, which are removed at the end. */
export function openBody(request: Request): SentBody & AsyncDisposable {
  const spool = openSpool();
  let form: ReturnType<SentBody['form']> | undefined;
  return {
    refusedUnread({ textBytesMax, files }) {
      const max = textBytesMax + (files?.bytesMax ?? 0);
      return declaredBytes(request) > max ? { limit: 'bytes', max } : null;
    },
    form(limits) {
      form ??= readForm(request, limits, spool).then((read) => ({ form: read }), refusalOf);
      return form;
    },
    json: () =>
      readBytes(request, bodyBytesMax.usual)
        .then((bytes) => ({ json: parseJson(bytes.toString(), jsonLimits) }))
        .catch(refusalOf),
    [Symbol.asyncDispose]: () => spool[Symbol.asyncDispose](),
  };
}
