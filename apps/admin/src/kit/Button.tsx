import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import type { Paragraph } from './paragraphs.ts';
import { RuleMark } from './RuleMark.tsx';

type Look = {
  /** One primary button stands on a page: today's task. */
  readonly kind?: 'primary' | 'outlined' | 'quiet' | 'danger';
  readonly size?: 'small' | 'big';
  readonly full?: boolean;
  readonly icon?: IconName;
  readonly iconAtEnd?: IconName;
  readonly flipIcon?: boolean;
  readonly children: ReactNode;
};

const classOf = ({ kind = 'outlined', size, full }: Look, more = ''): string =>
  ['m-btn', kind === 'outlined' ? '' : `m-btn-${kind}`, size ? `m-btn-${size}` : '', full ? 'm-btn-full' : '', more]
    .filter(Boolean)
    .join(' ');

const Content = ({ icon, iconAtEnd, flipIcon = false, children }: Look) => (
  <>
    {icon ? <Icon name={icon} flip={flipIcon} /> : null}
    <span>{children}</span>
    {iconAtEnd ? <Icon name={iconAtEnd} flip={flipIcon} /> : null}
  </>
);

type ButtonProps = Look &
  Omit<ComponentPropsWithRef<'button'>, 'children'> & {
    /** Why the button cannot act yet: it is then disabled, and the sentence stands beside it. */
    readonly reason?: string;
    readonly reasonRule?: Paragraph;
    /** The action runs; a second press does nothing. */
    readonly busy?: boolean;
  };

export const Button = ({ reason, reasonRule, busy = false, onClick, ...props }: ButtonProps) => {
  const id = useId();
  const { kind, size, full, icon, iconAtEnd, flipIcon, children, className, ...rest } = props;
  const look: Look = { kind, size, full, icon, iconAtEnd, flipIcon, children };
  const still = Boolean(reason) || busy;
  const button = (
    <button
      type="button"
      {...rest}
      className={classOf(look, className)}
      aria-disabled={still || undefined}
      aria-describedby={reason ? id : rest['aria-describedby']}
      onClick={(event) => (still ? event.preventDefault() : onClick?.(event))}
    >
      <Content {...look} />
    </button>
  );
  if (!reason) return button;
  return (
    <>
      {button}
      <span className="m-reason">
        <span id={id}>{reason}</span>
        {reasonRule ? <RuleMark paragraph={reasonRule} /> : null}
      </span>
    </>
  );
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = ({ to, className, ...look }: Look & { readonly to: string; readonly className?: string }) => (
  <Link to={to} className={classOf(look, className)}>
    <Content {...look} />
  </Link>
);
