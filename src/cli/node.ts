/** What `.output/node/second-look.mjs` gives to Node: the product's own checker. */
export { createChecker, preparingChecker } from '../packs/checker';
