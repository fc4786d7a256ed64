import { useEffect, useRef } from 'react';
import type { GraphqlFault } from '../../providers/data/graphql-fault.ts';

/** Hands each new refusal of the register to the form, which shows it at its field. */
export const useTaken = (fault: GraphqlFault | null, take: (fault: GraphqlFault | null) => void): void => {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => latest.current(fault), [fault]);
};
