/** A memory budget in bytes, shared by several connections. */
export interface ByteBudget {
  /** Reserves bytes; false if not enough are left, and then nothing is reserved. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
  /** True if this many bytes are left now. */
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
