export { createSignalDoor } from '../features/offboarding/take-signal.ts';
