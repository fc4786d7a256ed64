import { startIdentityProvider } from './compose.ts';
import { ConfigurationFault, readConfig } from './config.ts';
import { sampleRoster } from './directory/sample-roster.ts';

const start = async (): Promise<void> => {
  const config = readConfig();
  const running = await startIdentityProvider(config, () => sampleRoster(new Date(), config.sample));
  const stop = (): void => {
    running.stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        console.error(fault);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log('ready');
};

try {
  await start();
} catch (fault) {
  console.error(fault instanceof ConfigurationFault ? fault.message : fault);
  process.exit(1);
}
