/** All files under `rules/` and the fitted weights as one text, made by `vite-plugin.ts`: see `fold.ts` and `squeeze/`. */
declare module '*/rules/all?folded' {
  const text: string;
  export default text;
}
