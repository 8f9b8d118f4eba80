/** What `.output/node/second-look.mjs` gives to Node: the product's own checker. */
export { createChecker } from '../packs/checker';
