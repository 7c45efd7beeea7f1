import type { FileRow } from './file-row.ts';

export interface Waiting {
  file: File;
  row: FileRow;
}

export interface Sending {
  ended: Promise<void>;
  stop: () => void;
}

export interface Line {
  join(waiting: Waiting): void;
  /** Removes a file from the queue and aborts its upload if it is running. */
  leave(row: FileRow): void;
  count(): number;
}

/** Uploads files one after the other, so that a slow connection is not shared. Calls `moved` on every change. */
export function openLine(send: (waiting: Waiting) => Sending, moved: () => void): Line {
  const queue: Waiting[] = [];
  let head: { row: FileRow; stop: () => void } | null = null;

  async function work(): Promise<void> {
    if (head) return;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { row } = next;
      const { ended, stop } = send(next);
      const stopped = new Promise<void>((resolve) => {
        const giveUp = () => {
          stop();
          resolve();
        };
        head = { row, stop: giveUp };
      });
      moved();
      await Promise.race([ended, stopped]);
    }
    head = null;
    moved();
  }

  return {
    join(waiting) {
      queue.push(waiting);
      void work();
    },
    leave(row) {
      const at = queue.findIndex((each) => each.row === row);
      if (at !== -1) queue.splice(at, 1);
      if (head?.row === row) head.stop();
      moved();
    },
    count: () => queue.length + (head ? 1 : 0),
  };
}
