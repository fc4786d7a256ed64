import { Fragment, type ReactNode } from 'react';
import type { ComparedReference } from '../graphql/generated/overlaps.ts';
import type { ComparedAccount } from '../graphql/generated/requests.ts';
import { Handle } from '../kit/Handle.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { compareLists, comparePlaces, compareTexts } from '../requests/compare.ts';
import { CompareTable, type ComparedRow } from '../requests/CompareTable.tsx';
import { usePlatformName } from '../requests/platform-name.ts';

type Placed = Pick<ComparedReference, 'title' | 'handle' | 'languages' | 'platform'>;

const useCells = () => {
  const { language } = useReader();
  const platformName = usePlatformName();
  const place = ({ platform, handle }: Placed): ReactNode => (
    <>
      {platformName(platform.code)}
      {handle ? (
        <>
          <br />
          <Handle>{handle}</Handle>
        </>
      ) : null}
    </>
  );
  const languages = (account: Placed): ReactNode =>
    account.languages.map((code, at) => (
      <Fragment key={code}>
        {at > 0 ? <br /> : null}
        {language(code)}
      </Fragment>
    ));
  return { place, languages };
};

type ReferenceComparisonProps = {
  readonly mine: ComparedAccount;
  readonly other: ComparedReference;
  readonly own?: string | undefined;
};

/** A request and an account of another organisation: what is known of it, side by side. */
export const ReferenceComparison = ({ mine, other, own }: ReferenceComparisonProps) => {
  const translate = useTranslate();
  const { place, languages } = useCells();
  const title = (
    <>
      <bdi>{other.title}</bdi>
      <br />
      <bdi dir="ltr" className="m-caption">
        {other.url}
      </bdi>
    </>
  );
  const rows: readonly ComparedRow[] = [
    { element: 'title', mine: <bdi>{mine.title}</bdi>, other: title, verdict: compareTexts(mine.title, other.title) },
    { element: 'platform', mine: place(mine), other: place(other), verdict: comparePlaces(mine, other) },
    {
      element: 'languages',
      mine: languages(mine),
      other: languages(other),
      verdict: compareLists(mine.languages, other.languages),
    },
    {
      element: 'entity',
      mine: <bdi>{mine.entity.name}</bdi>,
      other: <bdi>{other.organisation}</bdi>,
      verdict: 'different',
    },
  ];
  return (
    <CompareTable
      caption={translate('request.overlap.compare', { title: other.title })}
      other={translate('overlap.reference.compare')}
      own={own}
      rows={rows}
    />
  );
};
