import { BodyMalformed, BodyTooLarge } from '#http/body/limits.ts';

/** How deeply a JSON body may be nested, and how many values it may have. */
export interface JsonLimits {
  depthMax: number;
  elementsMax: number;
}

/**
 * Parses JSON after counting it: a value nested a hundred thousand times would end the recursion of each reader, and a million values
 * cost each of them its time. Text that is no JSON throws BodyMalformed.
 */
export function parseJson(
  text: string,
  limits: JsonLimits,
  reviver?: (key: string, value: unknown) => unknown,
): unknown {
  countJson(text, limits);
  try {
    return JSON.parse(text, reviver);
  } catch (error) {
    throw new BodyMalformed('The body is no JSON.', { cause: error });
  }
}

const [quote, comma, backslash] = ['"', ',', '\\'].map((mark) => mark.charCodeAt(0)) as [number, number, number];
const [opens, closes] = ['[{', ']}'].map((marks) => new Set([...marks].map((mark) => mark.charCodeAt(0))));

/** Counts the marks outside strings that begin or end a list or an object, or separate two values. */
function countJson(text: string, { depthMax, elementsMax }: JsonLimits): void {
  let [depth, elements, isInString] = [0, 1, false];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === quote) isInString = !isInString;
    else if (isInString) at += mark === backslash ? 1 : 0;
    else if (opens!.has(mark)) [depth, elements] = [depth + 1, elements + 1];
    else if (closes!.has(mark)) depth -= 1;
    else if (mark === comma) elements += 1;
    if (depth > depthMax) throw new BodyTooLarge('depth', depthMax);
    if (elements > elementsMax) throw new BodyTooLarge('elements', elementsMax);
  }
}
