import type { Language } from '#domain/language.ts';
import { isUnwritten, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import type { DraftShelf } from '#web/console/ticket/composer/draft/draft-shelf.ts';
import { post } from '#web/console/ticket/composer/post.ts';
import { formOf } from '#web/console/ticket/composer/written.ts';
import type { DraftAnswer, DraftView } from '#web/console/ticket/writing/draft-view.ts';

/** Save after a pause in typing. */
const restMilliseconds = 800;
/** Retry interval without a connection. */
const againMilliseconds = 10_000;
/** Treat a connection without a response as failed, so that sending does not wait forever. */
const patienceMilliseconds = 15_000;

/** The draft's state, as the composer shows it. */
export interface DraftState {
  /** "10:48"; null while there are unsaved changes. */
  savedAt: string | null;
  /** Stored in this browser, because there is no connection. */
  isHere: boolean;
  /** Another browser of the same person saved a later draft. */
  newer: DraftView | null;
  /** The detected language of the text, if certain. */
  seems: Language | null;
}

export const noDraft: DraftState = { savedAt: null, isHere: false, newer: null, seems: null };

/** The page's functions, as of the last render. */
export interface DraftPage {
  read(): WrittenMessage;
  adopt(content: WrittenMessage): void;
  show(state: DraftState): void;
}

/** Manages one draft: saves it after a pause, one save at a time, and never overwrites a newer draft. */
export class DraftSaver {
  page: DraftPage | null = null;
  #known: { revision: string; savedAt: string };
  #state = noDraft;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #isDirty = false;
  #isRedacted: boolean;
  readonly #to: { address: string; tab: MessageTab; shelf: DraftShelf };

  constructor(to: { address: string; tab: MessageTab; shelf: DraftShelf }, own: DraftView | undefined) {
    this.#to = to;
    this.#known = { revision: own?.revision ?? '', savedAt: own?.savedAt ?? '' };
    this.#isRedacted = own?.content.isRedacted === true;
  }

  /** Called when something was typed. */
  note(): void {
    this.#isDirty = true;
    // "Saved" would be wrong: the latest change is not on the server.
    if (this.#state.savedAt !== null) this.#show({ savedAt: null });
    this.#schedule(restMilliseconds);
  }

  /** Restores the draft that this browser stored while offline or closed, unless a redaction happened since. */
  begin(): void {
    const shelved = this.#to.shelf.look();
    if (shelved === null || isUnwritten(shelved)) return;
    if (this.#isRedacted && !shelved.isRedacted) {
      this.#to.shelf.take();
      return;
    }
    this.page?.adopt(shelved);
    this.note();
  }

  /** Handles the draft of a newly loaded page: the same, an undone message, or one of another browser. */
  meet(draft: DraftView | undefined): void {
    if (this.#saving) {
      // The page may contain the draft being saved, before its response arrives.
      void this.#saving.then(() => this.meet(draft));
      return;
    }
    if (!draft || draft.revision === this.#known.revision || draft.savedAt <= this.#known.savedAt) return;
    if (this.page && !isUnwritten(this.page.read())) this.#offer(draft);
    else this.#take(draft);
  }

  /** Called before sending: no save may end after it. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
  }

  /** Called after sending. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#to.shelf.take();
    this.#isDirty = false;
    this.#known = { ...this.#known, revision: '' };
    this.#isRedacted = false;
    this.#show(noDraft);
  }

  /** Saves unsaved changes now: the page closes, or the connection is back. */
  saveNow(keepalive: boolean): void {
    clearTimeout(this.#timer);
    if (this.#isDirty) this.#start(keepalive);
  }

  takeNewer(): void {
    const { newer } = this.#state;
    if (newer) this.#take(newer);
  }

  keepThis(): void {
    const { newer } = this.#state;
    if (!newer) return;
    this.#known = newer;
    this.#show({ newer: null });
    this.#isDirty = true;
    this.#schedule(0);
  }

  /** A redacted draft is applied at once, because the composer may contain the erased text. */
  #offer(newer: DraftView): void {
    if (newer.content.isRedacted) this.#take(newer);
    else this.#show({ newer });
  }

  #take(draft: DraftView): void {
    this.#known = draft;
    this.#isRedacted = draft.content.isRedacted === true;
    this.#isDirty = false;
    this.#show({ newer: null });
    this.page?.adopt(draft.content);
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(false), milliseconds);
  }

  #start(keepalive: boolean): void {
    if (this.#state.newer !== null || this.page === null) return;
    if (this.#saving && !keepalive) {
      this.#schedule(restMilliseconds);
      return;
    }
    const saving = this.#save(this.page.read(), keepalive).finally(() => {
      // A closing page saves in parallel to a running save.
      if (this.#saving === saving) this.#saving = null;
    });
    this.#saving = saving;
  }

  async #save(content: WrittenMessage, keepalive: boolean): Promise<void> {
    const { address, tab, shelf } = this.#to;
    this.#isDirty = false;
    const form = formOf(content, { intent: tab, revision: this.#known.revision });
    const posted = await post<DraftAnswer>(address, form, { keepalive, patience: patienceMilliseconds });
    if ('failure' in posted) return this.#shelve(content);
    const { said } = posted;
    shelf.take();
    if ('newer' in said) {
      this.#show({ seems: said.seems });
      return this.#offer(said.newer);
    }
    this.#known = { revision: said.saved?.revision ?? '', savedAt: said.saved?.savedAt ?? this.#known.savedAt };
    const savedAt = this.#isDirty ? null : (said.saved?.time ?? null);
    this.#show({ savedAt, isHere: false, seems: said.seems });
  }

  #shelve(content: WrittenMessage): void {
    if (isUnwritten(content)) this.#to.shelf.take();
    else this.#to.shelf.put(this.#isRedacted ? { ...content, isRedacted: true } : content);
    this.#show({ savedAt: null, isHere: !isUnwritten(content) });
    this.#isDirty = true;
    this.#schedule(againMilliseconds);
  }

  #show(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    this.page?.show(this.#state);
  }
}
