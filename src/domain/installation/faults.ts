/** Something in a file that cannot be applied, and how to mend it. */
export interface Fault {
  path: (string | number)[];
  message: string;
}

/** A problem of a verb with one field of its form. */
export interface Problem {
  field: string;
  problem: string;
  min?: number;
  max?: number;
  /** The length of a text, and the names in braces that it may not or must have. */
  characters?: number;
  unknown?: readonly { name: string; meant: string | null }[];
  known?: readonly string[];
  names?: readonly string[];
  name?: string;
  by?: string;
}

/** Returns the name of a fault in a value's shape, for the message of its check. Its words are in `installation.ts` of each language. */
export function fault(name: ShapeFault): ShapeFault {
  return name;
}

export type ShapeFault =
  | 'recursOn'
  | 'date'
  | 'instant'
  | 'address'
  | 'staffAddress'
  | 'hours'
  | 'yearlyDay'
  | 'twice'
  | 'prefix'
  | 'phone'
  | 'zone'
  | 'serviceHours'
  | 'quarterHours'
  | 'serviceHoursRange'
  | 'usedOrAfter'
  | 'needsName'
  | 'needsNoName'
  | 'siteNumber'
  | 'colour';
