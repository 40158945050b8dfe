/** One icon a module, so that neither a browser nor a bundler meets the other two thousand. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: [element: string, attributes: Record<string, string>][];
  export default icon;
}
