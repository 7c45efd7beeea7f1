import { changeAsSeen, type OnDesk } from '#desk/desks/on-desk.ts';
import { readPhone } from '#desk/people/identify-person.ts';
import type { Invalid } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { SettingProblem } from '#domain/desks/setting-kinds.ts';
import { readPart, recountsAfter, type SettingPart, settingParts, typedPart } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';

type SettingsChanged = OnDesk<Invalid<SettingProblem> | ChangedMeanwhile>;

/**
 * Changes one part of a desk's settings, if it is still as its editor saw it; `seen` is null without a form. Dates that were
 * mailed do not change: events and clocks store them. New hours can only move dates later.
 */
export function changeSettings(
  world: Store,
  actor: Actor,
  deskId: string,
  { part, typed, seen }: { part: SettingPart; typed: Fields; seen: string | null },
): Promise<SettingsChanged> {
  const at = { deskId, duty: settingParts[part], part, seen };
  return changeAsSeen<Invalid<SettingProblem> | ChangedMeanwhile>(world, actor, at, (desk) => {
    const before = typedPart(desk, part);
    const read = readPart(desk, part, typed, { phone: readPhone });
    if ('problems' in read) return changedMeanwhile(before, null, seen) ?? read;
    const after = typedPart({ ...desk, ...read.settings }, part);
    return { before, after, settings: read.settings, of: deskId, recounts: recountsAfter(part) };
  });
}
