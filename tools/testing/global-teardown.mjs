import { stopSharedServer } from './shared-server.ts';

export default stopSharedServer;
