import { registerCommand } from './register-command.ts';

await registerCommand('check-drift');
