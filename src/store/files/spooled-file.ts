/** A file on disk that was hashed as it arrived. Its bytes are read from there, and only until its request is answered. */
export class SpooledFile extends File {
  readonly path: string;
  readonly sha256: string;

  constructor(
    content: Blob,
    { name, type, path, sha256 }: { name: string; type: string; path: string; sha256: string },
  ) {
    super([content], name, { type });
    this.path = path;
    this.sha256 = sha256;
  }
}

/** The bytes of a stored file: in memory, or still on disk. */
export type FileContent = Uint8Array | SpooledFile;

/** Enough for the type of a picture, and for the first lines of a text. */
const beginningBytes = 64 * 1024;

/** The bytes that tell the kind of a file: the first ones, or all if it may be a Windows program, which says where its header is. */
export async function tellingBytes(file: Blob): Promise<Uint8Array> {
  const beginning = await file.slice(0, beginningBytes).bytes();
  return beginning[0] === 0x4d && beginning[1] === 0x5a ? file.bytes() : beginning;
}
