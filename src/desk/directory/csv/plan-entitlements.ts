import { mapInTurns } from '#desk/directory/csv/in-turns.ts';
import { type FieldProblem, nameCharactersMax, short } from '#desk/directory/typed-directory.ts';
import { hasRoom, type SiteRole, siteRoles } from '#domain/access/entitlement.ts';
import type { ChangedFields } from '#domain/directory/fields.ts';
import type { FileRow, PlannedLine } from '#domain/directory/import.ts';
import { readAddress } from '#domain/people/email.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import type { ListedEntitlement } from '#store/access/entitlements.ts';

/** The write for one line of entitlements; without a role it withdraws the entitlement. */
export interface EntitlementAct {
  siteId: string;
  email: string;
  name: string | null;
  role: SiteRole | null;
  before: SiteRole | null;
  /** Null leaves it as it is. */
  shared: boolean | null;
}

interface EntitlementState {
  /** By number. */
  siteIds: ReadonlyMap<string, string>;
  entitlements: readonly ListedEntitlement[];
  /** By address. */
  people: ReadonlyMap<string, { sharedMailbox: boolean }>;
  editorsMax: number;
}

/**
 * Returns the change that each line would make. An import may exceed the cap of editors and says so (R8); after that nobody can
 * be added by hand.
 */
export function planEntitlements(
  rows: readonly FileRow[],
  state: EntitlementState,
): Promise<PlannedLine<EntitlementAct>[]> {
  const roles = new Map(state.entitlements.map((each) => [`${each.siteId} ${each.address}`, each.role]));
  const editors = new Map<string, number>();
  // A person with several addresses is one editor.
  const places = new Set(state.entitlements.filter(isEditor).map(({ siteId, personId }) => `${siteId} ${personId}`));
  for (const place of places) count(place.split(' ')[0]!, 1);
  const givenAt = new Map<string, number>();
  return mapInTurns(rows, planOne);

  function planOne({ line, cells }: FileRow): PlannedLine<EntitlementAct> {
    const { act, problems } = readAct(cells, state);
    const key = `${cells.site ?? ''} ${cells.email ?? ''}`.trim();
    const earlier = givenAt.get(key.toLowerCase());
    if (earlier !== undefined) problems.push({ field: 'email', problem: 'twice', value: String(earlier) });
    givenAt.set(key.toLowerCase(), line);
    if (problems.length > 0) return { line, key, outcome: 'refused', problems };
    const before = roles.get(`${act.siteId} ${act.email}`) ?? null;
    const changed = changesOf(act, before, state.people.get(act.email)?.sharedMailbox ?? false);
    if (Object.keys(changed).length === 0) return { line, key, outcome: 'same' };
    const aboveCap = takesPlace(act, before) && !hasRoom(editors.get(act.siteId) ?? 0, state.editorsMax);
    if (before === 'editor') count(act.siteId, -1);
    if (act.role === 'editor') count(act.siteId, 1);
    const outcome = before === null ? 'added' : 'changed';
    return { line, key, outcome, changed, act: { ...act, before }, ...(aboveCap ? { aboveCap } : {}) };
  }

  function count(siteId: string, more: number): void {
    editors.set(siteId, (editors.get(siteId) ?? 0) + more);
  }
}

function isEditor({ role }: ListedEntitlement): boolean {
  return role === 'editor';
}

function takesPlace({ role }: Pick<EntitlementAct, 'role'>, before: SiteRole | null): boolean {
  return role === 'editor' && before !== 'editor';
}

function readAct(cells: FileRow['cells'], { siteIds }: EntitlementState) {
  const problems: FieldProblem[] = [];
  const wrong = (field: string, problem: FieldProblem['problem'], value: string) =>
    void problems.push({ field, problem, value: short(value) });
  const site = cells.site ?? '';
  const siteId = siteIds.get(site);
  if (siteId === undefined) wrong('site', /^\d{4}$/.test(site) ? 'site' : 'siteNumber', site);
  const email = readAddress(cells.email ?? '');
  if (email === null) wrong('email', 'email', cells.email ?? '');
  const typedRole = (cells.role ?? '').toLowerCase();
  const role = siteRoles.find((each) => each === typedRole) ?? null;
  if (role === null && typedRole !== 'none') wrong('role', 'role', typedRole);
  const shared = readYesOrNo(cells['shared-mailbox'] ?? '');
  if (shared === undefined) wrong('shared-mailbox', 'yesOrNo', cells['shared-mailbox'] ?? '');
  const name = cleanLine(cells.name ?? '', nameCharactersMax) || null;
  const act = { siteId: siteId ?? '', email: email ?? '', name, role, shared: shared ?? null };
  return { act, problems };
}

function changesOf(act: Omit<EntitlementAct, 'before'>, before: SiteRole | null, wasShared: boolean): ChangedFields {
  const changed: ChangedFields = {};
  if (act.role !== before) changed.role = { from: before, to: act.role };
  if (act.role !== null && act.shared !== null && act.shared !== wasShared)
    changed['shared-mailbox'] = { from: yesOrNo(wasShared), to: yesOrNo(act.shared) };
  return changed;
}

function readYesOrNo(text: string): boolean | null | undefined {
  if (text === '') return null;
  return text.toLowerCase() === 'yes' ? true : text.toLowerCase() === 'no' ? false : undefined;
}

/** The cell of the file for a boolean. */
export function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
