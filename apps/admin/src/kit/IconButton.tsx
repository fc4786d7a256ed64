import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';

type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> & {
  readonly icon: IconName;
  /** What the button does, for those who do not see the icon; also its tooltip. */
  readonly label: string;
  readonly boxed?: boolean;
  readonly flip?: boolean;
};

export const IconButton = ({ icon, label, boxed = false, flip = false, className = '', ...rest }: IconButtonProps) => (
  <button
    type="button"
    {...rest}
    aria-label={label}
    title={label}
    className={`m-icon-button ${boxed ? 'm-icon-button-box' : ''} ${className}`}
  >
    <Icon name={icon} flip={flip} />
  </button>
);
