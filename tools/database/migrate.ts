import { registerCommand } from './register-command.ts';

await registerCommand('migrate');
