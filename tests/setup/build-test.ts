import { buildForTests, testBuild } from './builds.ts';

buildForTests();
console.log(`Test build, never for a store: ${testBuild}`);
