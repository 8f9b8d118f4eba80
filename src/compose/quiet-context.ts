/**
 * Stands in for WXT's content-script context in the build (see wxt.config.ts). WXT's own announces every start to the page
 * by an event and a window message that carry the extension's id (2026-11-22, WXT 0.20.27), which would tell any page that
 * Second Look is there; it also brings a timer. The page side has its own abort signal and needs neither.
 */
export class ContentScriptContext {}
