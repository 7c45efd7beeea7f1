/** A page of plain sections, as the accessibility statement and the privacy notice are. */
export interface NoticePart {
  title: string;
  says: NoticeItem[];
}

/** A paragraph, a list, a row for each cookie, or a way on whose address the page knows. */
export type NoticeItem =
  | string
  | string[]
  | { rows: { name: string; says: string }[] }
  | NoticeLink
  | NoticeAddress
  | NoticePhone;

export interface NoticeLink {
  to: 'form' | 'mail' | 'complaint';
  label: string;
}

/** An address that is the same for every desk. */
export interface NoticeAddress {
  href: string;
  label: string;
}

/** A phone line: what is shown of it, and what is dialled. */
export interface NoticePhone {
  phone: string;
  label: string;
}
