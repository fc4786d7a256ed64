import { Note } from '../kit/Note.tsx';
import { faultWords } from '../providers/data/fault-words.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

/** A refusal that concerns no field of the form; read out when it appears. */
export const FormFault = ({ fault }: { readonly fault: GraphqlFault | null }) => {
  const translate = useTranslate();
  return <div role="alert">{fault ? <Note tone="bad">{faultWords(fault, translate)}</Note> : null}</div>;
};
