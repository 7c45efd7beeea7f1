import { chooseAccent, chooseLogo, dropAccent, logoVersion, removeLogo } from '#desk/look/change-look.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { differences } from '#domain/directory/fields.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import type { Accent } from '#domain/look/accent.ts';
import { accentFields } from '#domain/look/fields.ts';
import { lookWords } from '#locales/admin/messages.ts';
import { type Application, doneTo, isAsWanted, make, type Path, type Placing } from './application.ts';

/** Sets the accent and the logo of a desk. */
export async function applyLook(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { accent, logo } = entry.look ?? {};
  if (accent !== undefined) await applyAccent(app, desk, accent, [...parent, 'look', 'accent']);
  if (logo !== undefined) await applyLogo(app, desk, logo, [...parent, 'look', 'logo']);
}

async function applyAccent(app: Application, desk: Desk, accent: Accent | null, path: Path): Promise<void> {
  const changed = Object.entries(differences(accentFields(desk.look.accent), accentFields(accent)));
  if (changed.length === 0) return isAsWanted(app, path);
  const detail = changed.map(([theme, { from, to }]) => `${theme} ${from ?? '–'} → ${to ?? '–'}`).join('; ');
  await make(app, doneTo(desk.look.accent, accent), path, () => changeAccent(app, desk, accent), { detail }, colour);
}

async function changeAccent({ world, actor }: Application, desk: Desk, accent: Accent | null) {
  if (accent === null) return dropAccent(world, actor, desk.id);
  const done = await chooseAccent(world, actor, desk.id, accent);
  if (!('failing' in done)) return done;
  const themes = new Set(done.failing.map(({ theme }) => theme));
  return { refused: 'invalid' as const, problems: [...themes].map((field) => ({ field, problem: 'contrast' })) };
}

const colour: Placing = ({ field }, words) => ({
  path: [field],
  message: field === 'dark' ? words.contrastDark : words.contrastLight,
});

async function applyLogo(app: Application, desk: Desk, bytes: Buffer | null, path: Path): Promise<void> {
  const before = desk.look.logo;
  if ((before?.version ?? null) === (bytes && logoVersion(bytes))) return isAsWanted(app, path);
  const { refused } = lookWords[app.language].logo;
  const words: Placing = ({ problem }) => ({ path: [], message: refused[problem as keyof typeof refused] });
  await make(app, doneTo(before, bytes), path, () => changeLogo(app, desk, bytes), {}, words);
}

async function changeLogo({ world, actor }: Application, desk: Desk, bytes: Buffer | null) {
  if (bytes === null) return removeLogo(world, actor, desk.id);
  const done = await chooseLogo(world, actor, desk.id, bytes);
  if (!isRefused(done) || done.refused === 'missing' || done.refused === 'changedMeanwhile') return done;
  return { refused: 'invalid' as const, problems: [{ field: 'logo', problem: done.refused }] };
}
