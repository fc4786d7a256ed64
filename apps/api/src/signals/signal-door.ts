export type { HandleSignal, IncomingSignal, SignalOutcome } from '../features/offboarding/signal-door.ts';
