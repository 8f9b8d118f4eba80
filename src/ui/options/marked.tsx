export { Marked } from '../page/marked';
