import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { changeAsSeen, type OnDesk } from '#desk/desks/on-desk.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { DeskLook } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type Accent, type AccentPair, failingPairs } from '#domain/look/accent.ts';
import { accentFields, logoFields } from '#domain/look/fields.ts';
import { deleteLogo, saveLogo } from '#store/look/logos.ts';

type LookChanged = OnDesk<ChangedMeanwhile>;

interface LookChange {
  /** The part of the look to change. */
  part: Partial<DeskLook>;
  /** The values that the form showed; null without a form. */
  seen: string | null;
  /** A related write in the same transaction. */
  beside?: (tx: Tx) => Promise<unknown>;
}

/** Changes one part of a desk's look, if it is still as its editor saw it. Actors without the right get "missing". */
function changeLook(
  world: Store,
  actor: Actor,
  deskId: string,
  { part, seen, beside }: LookChange,
): Promise<LookChanged> {
  return changeAsSeen<never>(world, actor, { deskId, duty: 'look', act: 'lookChanged', seen }, (desk) => {
    const look = { ...desk.look, ...part };
    return { before: fieldsOf(desk.look, part), after: fieldsOf(look, part), settings: { look }, beside };
  });
}

/** Compares only the changed part, so that changes of different parts do not conflict. */
function fieldsOf({ accent, logo }: DeskLook, part: Partial<DeskLook>): Fields {
  return { ...('accent' in part && accentFields(accent)), ...('logo' in part && logoFields(logo)) };
}

/** Sets a desk's accent colour. Refuses a colour with too little contrast and returns the pairs that fail. */
export async function chooseAccent(
  world: Store,
  actor: Actor,
  deskId: string,
  accent: Accent,
  seen: string | null = null,
): Promise<Refused<'contrast', { failing: AccentPair[] }> | LookChanged> {
  const failing = failingPairs(accent);
  if (failing.length > 0) return { refused: 'contrast', failing };
  return changeLook(world, actor, deskId, { part: { accent }, seen });
}

/** Resets the desk's accent colour to Belfry's. */
export function dropAccent(world: Store, actor: Actor, deskId: string, seen: string | null = null) {
  return changeLook(world, actor, deskId, { part: { accent: null }, seen });
}

/** Every public page loads the logo, including over slow connections. */
export const logoBytesMax = 200_000;

/** Four times the displayed size on the sharpest screens; more wastes the memory of a small phone. */
const logoPixelsMax = 2_000;

type LogoRefusal = 'empty' | 'tooHeavy' | 'svg' | 'unknown' | 'broken' | 'tooLarge';

/** Sets a desk's logo. A refusal returns the reason and keeps the previous logo. */
export async function chooseLogo(
  world: Store,
  actor: Actor,
  deskId: string,
  bytes: Buffer,
  seen: string | null = null,
): Promise<Refused<LogoRefusal> | LookChanged> {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > logoBytesMax) return { refused: 'tooHeavy' };
  const picture = readPicture(bytes);
  if ('refused' in picture) return picture;
  const { type, width, height } = picture;
  if (Math.max(width, height) > logoPixelsMax) return { refused: 'tooLarge' };
  return changeLook(world, actor, deskId, {
    part: { logo: { version: logoVersion(bytes), width, height } },
    seen,
    beside: ({ trx }) => saveLogo(trx, deskId, { type, bytes }),
  });
}

/** The version of a logo: part of a hash of its bytes. */
export function logoVersion(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

interface Picture {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  width: number;
  height: number;
}

/** The type of a picture by its own bytes; its file name and the browser's type do not count. */
export function readPicture(bytes: Buffer): Outcome<Picture, Refused<'svg' | 'unknown' | 'broken'>> {
  const type = typeOf(bytes);
  if (type === null) return { refused: isSvg(bytes) ? 'svg' : 'unknown' };
  const size = sizeOf(bytes);
  return size === null ? { refused: 'broken' } : { type, ...size };
}

/** Only these three types reach the measuring library, so none of its other parsers ever sees an upload. */
function typeOf(bytes: Buffer): Picture['type'] | null {
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png';
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'image/jpeg';
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? 'image/webp' : null;
}

function sizeOf(bytes: Buffer): { width: number; height: number } | null {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
}

function isSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/i.test(bytes.toString('utf8', 0, 4096));
}

/** Removes a desk's logo, so that Belfry's mark is shown. */
export function removeLogo(world: Store, actor: Actor, deskId: string, seen: string | null = null) {
  return changeLook(world, actor, deskId, {
    part: { logo: null },
    seen,
    beside: ({ trx }) => deleteLogo(trx, deskId),
  });
}
