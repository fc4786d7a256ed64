import './requests.css';
import type { ReactNode } from 'react';
import { Mark } from '../kit/StateMark.tsx';
import type { StateSign } from '../kit/states.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { ComparedElement, Verdict } from './compare.ts';

const signs: Record<Verdict, StateSign> = {
  same: { icon: 'same', tone: 'warn' },
  near: { icon: 'near', tone: 'warn' },
  different: { icon: 'differ', tone: 'none' },
  unknown: { icon: 's-requested', tone: 'none' },
};

export type ComparedRow = {
  readonly element: ComparedElement;
  readonly mine: ReactNode;
  readonly other: ReactNode;
  readonly verdict: Verdict;
};

type CompareTableProps = {
  readonly caption: string;
  /** What stands over the column of the account that was found. */
  readonly other: string;
  /** And over the one that it was found beside; nothing: a request. */
  readonly own?: string | undefined;
  readonly rows: readonly ComparedRow[];
};

/** Side by side: rows are elements, the last column says how they relate. */
export const CompareTable = ({ caption, other, own, rows }: CompareTableProps) => {
  const translate = useTranslate();
  return (
    <div className="m-compare-box">
      <table className="m-compare">
        <caption className="m-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="m-hidden">{translate('request.overlap.element')}</span>
            </th>
            <th scope="col">{own ?? translate('request.overlap.mine')}</th>
            <th scope="col">{other}</th>
            <th scope="col">{translate('request.overlap.compared')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.element}>
              <th scope="row">{translate(`request.overlap.${row.element}`)}</th>
              <td>{row.mine}</td>
              <td>{row.other}</td>
              <td className="m-verdict">
                <Mark {...signs[row.verdict]} word={translate(`request.overlap.${row.verdict}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
