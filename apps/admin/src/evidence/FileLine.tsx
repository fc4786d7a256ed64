import './evidence.css';
import type { ReactNode } from 'react';
import { formatBytes } from '@mandat/messages';
import { useReader } from '../providers/Reader.tsx';

export type ShownFile = { readonly id: string; readonly name: string; readonly size: number; readonly sha256: string };

type FileLineProps = { readonly file: ShownFile; readonly by?: ReactNode; readonly action?: ReactNode };

/** A file by its name, with what tells whether a copy is the same. */
export const FileLine = ({ file, by, action }: FileLineProps) => {
  const { locale } = useReader();
  return (
    <li className="m-file">
      <div className="m-file-facts">
        <a href={`/evidence/${file.id}`} download={file.name}>
          <bdi>{file.name}</bdi>
        </a>{' '}
        <span className="m-caption">{formatBytes(locale, file.size)}</span>
        {by ? <span className="m-caption"> {by}</span> : null}
        <span className="m-caption m-file-digest">
          <bdi dir="ltr">SHA-256 {file.sha256}</bdi>
        </span>
      </div>
      {action}
    </li>
  );
};
