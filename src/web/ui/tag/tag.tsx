import type { TagColour, Tag as TagOfDesk } from '#domain/tags/tag.ts';

const dots: Record<TagColour, string> = {
  grey: 'bg-(--tag-grey)',
  red: 'bg-(--tag-red)',
  orange: 'bg-(--tag-orange)',
  yellow: 'bg-(--tag-yellow)',
  green: 'bg-(--tag-green)',
  teal: 'bg-(--tag-teal)',
  blue: 'bg-(--tag-blue)',
  violet: 'bg-(--tag-violet)',
  pink: 'bg-(--tag-pink)',
};

/** The parts of a tag that pages show. */
export type ShownTag = Pick<TagOfDesk, 'id' | 'name' | 'colour'>;

/** A tag: its name beside a dot of its colour. The name says it all; the colour helps the eye. */
export function Tag({ tag: { name, colour } }: { tag: Pick<ShownTag, 'name' | 'colour'> }) {
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 rounded-tag border border-line px-1.5 text-secondary text-ink">
      <TagDot colour={colour} />
      <span className="truncate">{name}</span>
    </span>
  );
}

/** Forced colours keep the dot visible. */
function TagDot({ colour }: { colour: TagColour }) {
  return (
    <span aria-hidden="true" className={`size-2 flex-none rounded-full forced-color-adjust-none ${dots[colour]}`} />
  );
}
