export { createChecker, preparingChecker } from './check';
