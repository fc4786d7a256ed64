import type { ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import { Button } from './Button.tsx';

/** The state is the whole page, and its title the page's heading. */
type Whole = { readonly whole?: boolean };

type EmptyProps = {
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly bare?: boolean;
} & Whole;

/** Nothing is here: says what comes next. `bare` inside a sheet. */
export const EmptyState = ({
  icon = 's-authorized',
  title,
  children,
  action,
  bare = false,
  whole = false,
}: EmptyProps) => (
  <div className={`m-empty ${bare ? 'm-bare' : ''}`}>
    <Icon name={icon} size="huge" />
    {whole ? <h1 tabIndex={-1}>{title}</h1> : <h2>{title}</h2>}
    {children ? <p>{children}</p> : null}
    {action}
  </div>
);

type NoMatchProps = {
  readonly filters: number;
  /** The filter whose removal helps most, and what it would give. */
  readonly without?: { readonly filter: string; readonly count: number };
  readonly onRemove: () => void;
};

export const NoMatch = ({ filters, without, onRemove }: NoMatchProps) => {
  const translate = useTranslate();
  const verb = translate(without ? 'kit.noMatch.remove' : 'kit.filters.clear');
  return (
    <EmptyState
      bare
      icon="search"
      title={translate('kit.noMatch', { count: filters })}
      action={<Button onClick={onRemove}>{verb}</Button>}
    >
      {without ? translate('kit.noMatch.without', without) : null}
    </EmptyState>
  );
};

type ErrorProps = {
  /** What failed, in the reader's words. */
  readonly title?: string;
  readonly message?: string;
  readonly reference?: string;
  readonly onAgain: () => void;
} & Whole;

export const ErrorState = ({ title, message, reference, onAgain, whole }: ErrorProps) => {
  const translate = useTranslate();
  return (
    <div role="alert">
      <EmptyState
        bare
        whole={whole}
        icon="s-alert"
        title={title ?? translate('kit.error.title')}
        action={<Button onClick={onAgain}>{translate('kit.error.again')}</Button>}
      >
        {message ?? translate('kit.error.text')} {reference ? translate('kit.error.reference', { reference }) : null}
      </EmptyState>
    </div>
  );
};

/** Whose it is and who can open it. */
export const DeniedState = ({
  owner,
  action,
  whole,
}: { readonly owner?: string; readonly action?: ReactNode } & Whole) => {
  const translate = useTranslate();
  return (
    <EmptyState
      whole={whole}
      icon="lock"
      title={owner ? translate('kit.denied.title', { owner }) : translate('kit.denied.plainTitle')}
      action={action}
    >
      {owner ? translate('kit.denied.text', { owner }) : translate('kit.denied.plain')}
    </EmptyState>
  );
};

export const NotFoundState = ({ action, whole }: { readonly action?: ReactNode } & Whole) => {
  const translate = useTranslate();
  return (
    <EmptyState whole={whole} icon="search" title={translate('kit.notFound.title')} action={action}>
      {translate('kit.notFound.text')}
    </EmptyState>
  );
};

/** Still, shown after 300 ms, as high as the rows that come. */
export const Skeleton = ({ rows = 3 }: { readonly rows?: number }) => {
  const translate = useTranslate();
  return (
    <div className="m-skeleton m-skeleton-late" role="status">
      <span className="m-hidden">{translate('kit.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="m-skeleton-row" aria-hidden="true">
          <i />
          <span />
        </div>
      ))}
    </div>
  );
};
