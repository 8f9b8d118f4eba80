/** All files under `rules/` as one text, made by `vite-plugin.ts`: see `fold.ts`. */
declare module '*/rules/all?folded' {
  const text: string;
  export default text;
}
