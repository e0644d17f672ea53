import { iconPaths } from './iconPaths.ts';
import type { IconName } from './iconPaths.ts';

export type { IconName } from './iconPaths.ts';

interface IconProps {
  name: IconName;
  size?: 's' | 'm' | 'l';
}

/** A sign beside a word; always decorative, so it never speaks alone. */
export function Icon({ name, size = 'm' }: IconProps) {
  return (
    <svg className={size === 'm' ? 'icon' : `icon icon-${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} strokeWidth={name === 'grip' || name === 'more' ? 2.6 : undefined} />
    </svg>
  );
}
