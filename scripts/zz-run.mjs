import { runnerImport } from 'vite';
await runnerImport(`${process.cwd()}/scripts/zz-shots.ts`);
process.exit(0);
