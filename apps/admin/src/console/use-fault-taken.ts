import { useEffect, useRef } from 'react';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';

/** Hands each refusal of the register to the form once, so that it stands at its field. */
export const useFaultTaken = (fault: GraphqlFault | null, take: (fault: GraphqlFault | null) => void): void => {
  const taker = useRef(take);
  taker.current = take;
  useEffect(() => taker.current(fault), [fault]);
};
