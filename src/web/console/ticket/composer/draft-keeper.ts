import type { Language } from '#domain/language.ts';
import { isUnwritten, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import type { DraftShelf } from '#web/console/ticket/composer/draft-shelf.ts';
import { post } from '#web/console/ticket/composer/post.ts';
import { formOf } from '#web/console/ticket/composer/written.ts';
import type { DraftAnswer, DraftView } from '#web/console/ticket/writing/draft-view.ts';

/** What is typed is kept after a moment of rest. */
const restMilliseconds = 800;
/** Without a connection it is tried again so often. */
const againMilliseconds = 10_000;
/** A line that takes a draft and says nothing is as good as none: whoever sends meanwhile does not wait for it for ever. */
const patienceMilliseconds = 15_000;

/** What the composer tells of its draft. */
export interface DraftState {
  /** "10:48"; null while anything that was typed is not saved. */
  savedAt: string | null;
  /** It is kept in this browser, for want of a connection. */
  isHere: boolean;
  /** Another browser of the same person kept one later. */
  newer: DraftView | null;
  /** The language that the text seems to be in, where that is sure. */
  seems: Language | null;
}

export const noDraft: DraftState = { savedAt: null, isHere: false, newer: null, seems: null };

/** What it is asked for, as of the last time that the page was drawn. */
export interface DraftPage {
  read(): WrittenMessage;
  adopt(content: WrittenMessage): void;
  show(state: DraftState): void;
}

/** Keeps one draft: saves it after a moment of rest, one save at a time, and overwrites nothing that is newer. */
export class DraftKeeper {
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

  /** Something was typed. */
  note(): void {
    this.#isDirty = true;
    // "Saved" would be read as true of the last word, and another machine would not have it.
    if (this.#state.savedAt !== null) this.#show({ savedAt: null });
    this.#schedule(restMilliseconds);
  }

  /** What this browser kept while it had no connection, or was closed; not from before a redaction. */
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

  /** What the page brings: the same draft, one that was undone, or one of another browser. */
  meet(draft: DraftView | undefined): void {
    if (this.#saving) {
      // Perhaps the page brings what is being saved, before the answer that says so.
      void this.#saving.then(() => this.meet(draft));
      return;
    }
    if (!draft || draft.revision === this.#known.revision || draft.savedAt <= this.#known.savedAt) return;
    if (this.page && !isUnwritten(this.page.read())) this.#offer(draft);
    else this.#take(draft);
  }

  /** Before it is sent: no save that is under way comes after it. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
  }

  /** It was sent. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#to.shelf.take();
    this.#isDirty = false;
    this.#known = { ...this.#known, revision: '' };
    this.#isRedacted = false;
    this.#show(noDraft);
  }

  /** The page goes, or the connection came back: what is not saved yet is saved now. */
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

  /** A redacted draft is taken at once: the words in the composer may be those that were erased. */
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
      // A page that goes saves beside a save that is under way.
      if (this.#saving === saving) this.#saving = null;
    });
    this.#saving = saving;
  }

  async #save(content: WrittenMessage, keepalive: boolean): Promise<void> {
    const { address, tab, shelf } = this.#to;
    this.#isDirty = false;
    const form = formOf(content, { intent: tab, revision: this.#known.revision });
    const posted = await post<DraftAnswer>(address, form, { keepalive, patience: patienceMilliseconds });
    if ('trouble' in posted) return this.#shelve(content);
    const { said } = posted;
    shelf.take();
    if ('newer' in said) {
      this.#show({ seems: said.seems });
      return this.#offer(said.newer);
    }
    this.#known = { revision: said.kept?.revision ?? '', savedAt: said.kept?.savedAt ?? this.#known.savedAt };
    const savedAt = this.#isDirty ? null : (said.kept?.time ?? null);
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
