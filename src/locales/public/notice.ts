/** A section of a plain page, such as the accessibility statement or the privacy notice. */
export interface NoticePart {
  title: string;
  says: NoticeItem[];
}

/** A paragraph, a list, a row per cookie, or a link whose address the page knows. */
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

/** A phone line: the displayed and the dialled number. */
export interface NoticePhone {
  phone: string;
  label: string;
}
