/** One module per icon: importing `lucide` itself would load two thousand icons, in development too. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: [element: string, attributes: Record<string, string>][];
  export default icon;
}
