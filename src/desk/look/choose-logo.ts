import { createHash } from 'node:crypto';
import { changeLook, type LookChanged } from '#desk/look/change-look.ts';
import { readPicture } from '#desk/look/read-picture.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { deleteLogo, saveLogo } from '#store/look/logos.ts';

/** Every public page loads the logo, including over slow connections. */
export const logoBytesMax = 200_000;

/** Four times the displayed size on the sharpest screens; more wastes the memory of a small phone. */
export const logoPixelsMax = 2_000;

export type LogoRefusal = 'empty' | 'tooHeavy' | 'svg' | 'unknown' | 'broken' | 'tooLarge';

/** Sets a desk's logo. A refusal returns the reason and keeps the previous logo. */
export async function chooseLogo(
  world: World,
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
export function removeLogo(world: World, actor: Actor, deskId: string, seen: string | null = null) {
  return changeLook(world, actor, deskId, {
    part: { logo: null },
    seen,
    beside: ({ trx }) => deleteLogo(trx, deskId),
  });
}
