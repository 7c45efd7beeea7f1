import { Mark } from '../mark.tsx';

export interface HeaderDesk {
  name: string;
  href: string;
  /** The desk's own logo instead of Belfry's mark. The name beside it is the text alternative. */
  logo?: { src: string; width: number; height: number } | null;
}

/** 72 px high: the desk's name and the languages. */
export function PublicHeader({ desk, children }: { desk: HeaderDesk; children?: React.ReactNode }) {
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex h-15 max-w-page items-center justify-between gap-4 px-gutter sm:h-18">
        <a href={desk.href} className="flex min-w-0 items-center gap-3 no-underline">
          {desk.logo ? <Logo {...desk.logo} /> : <Mark size={36} />}
          <span className="truncate text-[1.1875rem]/7 font-bold tracking-[-0.01em] max-sm:text-[1.0625rem]">
            {desk.name}
          </span>
        </a>
        {children}
      </div>
    </header>
  );
}

/** Width and height reserve its space while loading. It is drawn 40 px high, limited in width. */
function Logo({ src, width, height }: NonNullable<HeaderDesk['logo']>) {
  return (
    <img
      src={src}
      alt=""
      width={width}
      height={height}
      className="h-9 w-auto max-w-24 flex-none object-contain object-left sm:h-10 sm:max-w-48"
    />
  );
}
