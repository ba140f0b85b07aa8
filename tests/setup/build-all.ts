import { buildAll } from './builds.ts';

buildAll();
