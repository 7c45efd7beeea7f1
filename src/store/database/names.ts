/** Names are camelCase in the program and snake_case in the database. */

/** Returns the name in the database: `openedAt` is `opened_at`. */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Returns the name in the program: `opened_at` is `openedAt`. */
export function propertyName(column: string): string {
  return column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
