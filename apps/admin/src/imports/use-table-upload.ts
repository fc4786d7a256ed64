import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { sendFile } from '../evidence/send-file.ts';
import { SignInRefused } from '../kit/session.ts';
import { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { refusalWords } from './refusal-words.ts';
import { uploadPath, type UploadOf } from './upload-of.ts';

export type OnItsWay = { readonly name: string; readonly share: number };

const isStopped = (error: unknown): boolean =>
  error instanceof SignInRefused || (error instanceof DOMException && error.name === 'AbortError');

/** One table on its way; when it has arrived, the page of its import opens. */
export const useTableUpload = (of: UploadOf) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [onItsWay, setOnItsWay] = useState<OnItsWay | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const bring = async (file: File): Promise<string> => {
    const { signal } = (stopping.current = new AbortController());
    const path = uploadPath(of);
    setOnItsWay({ name: file.name, share: 0 });
    try {
      return await sendFile({ path, file, signal, onShare: (share) => setOnItsWay({ name: file.name, share }) });
    } finally {
      setOnItsWay(null);
    }
  };
  const upload = async (file: File): Promise<void> => {
    setRefused(null);
    try {
      await navigate(`/imports/${await bring(file)}`);
    } catch (error) {
      if (isStopped(error)) return;
      if (!(error instanceof GraphqlFault)) throw error;
      setRefused(translate('imports.refused', { name: file.name, reason: refusalWords(error, translate) }));
    }
  };
  return { onItsWay, refused, upload, stop: () => stopping.current?.abort() };
};
