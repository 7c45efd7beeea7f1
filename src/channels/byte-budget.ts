/** Bytes that several connections hold in memory together. */
export interface ByteBudget {
  /** Takes bytes from what is left; false where less is left, and nothing is taken. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
  /** Whether this many bytes are left now. */
  hasRoom(bytes: number): boolean;
}

export function openByteBudget(bytesMax: number): ByteBudget {
  let left = bytesMax;
  return {
    take(bytes) {
      if (bytes > left) return false;
      left -= bytes;
      return true;
    },
    giveBack(bytes) {
      left += bytes;
    },
    hasRoom: (bytes) => bytes <= left,
  };
}
