import { createSvgIcon } from '@mui/material/utils';
import { drawings, type IconName } from './drawings.tsx';

type IconProps = {
  readonly name: IconName;
  readonly size?: 'small' | 'large' | 'huge';
  /** Mirrors the drawing in right-to-left languages: arrows, doors, steps; never check marks or clock faces. */
  readonly flip?: boolean;
  readonly className?: string;
};

const names = Object.keys(drawings) as IconName[];
const icons = Object.fromEntries(
  names.map((name) => [name, createSvgIcon(<>{drawings[name]}</>, `Icon-${name}`)]),
) as Record<IconName, ReturnType<typeof createSvgIcon>>;

/** A decorative drawing: the word beside it carries the meaning, so it is hidden from assistive technology. */
export const Icon = ({ name, size, flip = false, className = '' }: IconProps) => {
  const Drawing = icons[name];
  return (
    <Drawing
      viewBox="0 0 20 20"
      className={`m-ic ${size ? `m-ic-${size}` : ''} ${flip ? 'm-flip' : ''} ${className}`}
    />
  );
};
