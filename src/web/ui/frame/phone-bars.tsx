import { Icon } from '#web/ui/icon.tsx';

/** Above a ticket on a phone: back to the list, its name in two lines if need be, and actions. */
export function PhoneTopBar({ back, actions }: { back: { href: string; label: string }; actions?: React.ReactNode }) {
  return (
    <div className="flex h-14 flex-none items-center justify-between border-b border-line px-3 sm:hidden">
      <a
        href={back.href}
        className="flex min-h-11 min-w-0 items-center gap-2 px-2 text-body/5 font-strong no-underline"
      >
        <Icon name="chevronLeft" />
        {back.label}
      </a>
      <div className="flex flex-none">{actions}</div>
    </div>
  );
}

/** Below a ticket on a phone, instead of the frame's bar: Answer, Note, Call, more. The first grows. */
export function PhoneActions({ children }: { children: React.ReactNode }) {
  return (
    <div
      data-own-bar=""
      className="flex flex-none flex-wrap gap-1.5 border-t border-line-strong bg-surface px-3 py-2.5 *:flex-1 *:wrap-normal *:px-1.5 *:last:flex-none *:last:px-2.5 max-[23.75rem]:[&_:not(:last-child)>svg]:hidden sm:hidden"
    >
      {children}
    </div>
  );
}
