import { Link } from 'react-router-dom';

/** A person's name in running text keeps its own direction. */
export const PersonName = ({ name, to }: { readonly name: string; readonly to?: string }) =>
  to ? (
    <Link to={to}>
      <bdi>{name}</bdi>
    </Link>
  ) : (
    <bdi>{name}</bdi>
  );
