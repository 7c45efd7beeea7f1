import type { Audience, FieldType } from '#domain/fields/field.ts';

/** The simulation's own copy of what administrators may change of a desk's lists. */
export interface OwnLists {
  fields: Map<string, OwnField>;
  tags: Map<string, OwnTag>;
  checklists: { id: string; deskId: string }[];
}

export interface OwnField {
  id: string;
  deskId: string;
  key: string;
  type: FieldType;
  options: string[];
  visibleTo: Audience;
  editableBy: Audience;
  isRetired: boolean;
}

export interface OwnTag {
  id: string;
  deskId: string;
  name: string;
  isRetired: boolean;
  mergedInto: string | null;
}

export const emptyLists = (): OwnLists => ({ fields: new Map(), tags: new Map(), checklists: [] });
