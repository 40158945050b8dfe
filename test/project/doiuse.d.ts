/** Has no typings of its own. */
declare module 'doiuse' {
  import type { Plugin } from 'postcss';

  interface Usage {
    /** As caniuse.com names it. */
    feature: string;
    message: string;
  }

  export default function doiuse(options: { browsers: string[]; onFeatureUsage: (usage: Usage) => void }): Plugin;
}
