import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import type { SimilarAccountsInput } from '../graphql/generated/schema.ts';
import { Handle } from '../kit/Handle.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { stateOfStatus } from '../requests/state-of-status.ts';
import { Likeness } from './Likeness.tsx';
import { useAlike, type AlikeFound } from './use-alike.ts';

const typingPause = 400;

/** What was typed, once it has stood still for a moment. */
const useSettled = (input: SimilarAccountsInput): SimilarAccountsInput => {
  const text = JSON.stringify(input);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(text), typingPause);
    return () => clearTimeout(wait);
  }, [text]);
  return useMemo(() => JSON.parse(settled) as SimilarAccountsInput, [settled]);
};

const Named = ({ found: { other, reference } }: { readonly found: AlikeFound }) => {
  const translate = useTranslate();
  const account = other ?? reference;
  if (!account) return <p className="m-muted">{translate('overlap.typed.hidden')}</p>;
  return (
    <div className="m-row m-row-top m-nowrap">
      <PlatformTile platform={account.platform.code} />
      <div className="m-grow m-recognized">
        <p>
          {other ? (
            <Link to={`/accounts/${other.id}`}>
              <bdi>{other.title}</bdi>
            </Link>
          ) : (
            <bdi>{account.title}</bdi>
          )}{' '}
          {account.handle ? <Handle>{account.handle}</Handle> : null}
        </p>
        <p className="m-caption">
          <bdi>{other ? other.entity.name : reference?.organisation}</bdi>{' '}
          {other ? <StateMark {...stateOfStatus(other.status)} /> : null}
        </p>
      </div>
    </div>
  );
};

/** While somebody types a title or a handle: which accounts look alike. Nothing of it is kept yet. */
export const TypedOverlaps = ({ input }: { readonly input: SimilarAccountsInput }) => {
  const translate = useTranslate();
  const settled = useSettled(input);
  const asked = [settled.title, settled.handle, settled.url].some((text) => (text ?? '').trim() !== '');
  const found = useAlike(settled, asked);
  if (!asked) return null;
  return (
    <Sheet title={translate('overlap.typed')} rule="3.2 (a)" padded>
      <div className="m-stack m-stack-4">
        <p role="status" className="m-reading">
          {found === null ? '' : translate(found.length === 0 ? 'overlap.typed.none' : 'overlap.typed.text')}
        </p>
        <ul className="m-stack m-stack-4" hidden={!found || found.length === 0}>
          {(found ?? []).map((hit) => (
            <li key={hit.id} className="m-stack">
              <Named found={hit} />
              <Likeness alike={hit} />
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
};
