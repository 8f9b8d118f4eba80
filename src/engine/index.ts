export { createChecker } from './check';
