import type { Language } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** Names by id. Those of people without a name, and of what is gone, are missing. */
export type NamesOfIds = ReadonlyMap<string, string>;

/** Returns the names of the people, teams, tags, checklists, sites and organisations whose ids occur in a value of the audit trail. */
export async function namesInTrail(handle: Handle, data: unknown, language: Language): Promise<NamesOfIds> {
  const ids = [...new Set(JSON.stringify(data).match(id) ?? [])];
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ id: string; name: string | null }>(handle)`
    select id, name from people where id = any(${ids}::uuid[])
    union all select id, name from teams where id = any(${ids}::uuid[])
    union all select id, name from tags where id = any(${ids}::uuid[])
    union all select id, number || ' ' || name from sites where id = any(${ids}::uuid[])
    union all select id, names ->> ${language} from checklists where id = any(${ids}::uuid[])
    union all select id, names ->> ${language} from organisations where id = any(${ids}::uuid[])`;
  return new Map(rows.flatMap(({ id: of, name }) => (name ? [[of, name]] : [])));
}

const id = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;
