import { startSharedServer } from './shared-server.ts';

export default startSharedServer;
