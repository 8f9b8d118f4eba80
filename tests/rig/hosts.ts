/**
 * An expression for a page: every element that may have a root of ours. Of what the page itself draws, that is only a host
 * inside a modal dialog of the page, and to ask each of its elements would take longer than anything else a test does.
 */
export const HOSTS =
  '[...document.querySelectorAll("*")].filter((one) => one.matches("[popover]") || !one.closest("#react-root > *"))';
