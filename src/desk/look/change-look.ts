import { createHash } from 'node:crypto';
import { changeAsSeen, type OnDesk } from '#desk/desks/on-desk.ts';
import { readPicture } from '#desk/look/read-picture.ts';
import type { Refused } from '#desk/spine/outcome.ts';
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
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return changeLook(world, actor, deskId, {
    part: { logo: { version, width, height } },
    seen,
    beside: ({ trx }) => saveLogo(trx, deskId, { type, bytes }),
  });
}

/** Removes a desk's logo, so that Belfry's mark is shown. */
export function removeLogo(world: Store, actor: Actor, deskId: string, seen: string | null = null) {
  return changeLook(world, actor, deskId, {
    part: { logo: null },
    seen,
    beside: ({ trx }) => deleteLogo(trx, deskId),
  });
}
