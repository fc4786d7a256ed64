import 'reflect-metadata';
import { compose } from './compose.ts';
import { readConfig, type Config } from './config.ts';

const listen = async (config: Config): Promise<void> => {
  const { server, logger, stop } = await compose(config);
  const { host, port, publicUrl } = config.http;
  server.listen({ host, port }, () => logger.info({ mode: config.mode, publicUrl }, 'listening'));
  server.once('error', (error) => {
    logger.fatal({ error }, 'cannot listen');
    process.exit(1);
  });
  let stopping = false;
  const end = (signal: string): void => {
    // A second signal does not wait: whoever sends it has waited already.
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.fatal({ error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
};

const read = readConfig();
if (read.ok) {
  listen(read.config).catch((error: unknown) => {
    console.error(`Mandat cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  });
} else {
  console.error(
    ['Mandat cannot start. Its configuration has these faults:', ...read.faults.map((fault) => `- ${fault}`)].join(
      '\n',
    ),
  );
  process.exit(1);
}
