import type { Reply, Trip } from './trip.ts';

/** What goes wrong between the provider's answer and the register: everything else is in order. */
export type BadCase = {
  readonly title: string;
  readonly issuer?: string;
  /** The answer of the token endpoint. */
  readonly reply?: Reply;
  /** What the browser brings back; the trips are this one and an earlier, finished one in another browser. */
  readonly back?: (back: URL, trip: Trip, others: OtherTrips) => URL;
  readonly browser?: 'same' | 'another' | 'without-cookie';
};

export type OtherTrips = { readonly honest: Trip; readonly other: Trip };
