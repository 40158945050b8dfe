/** Page-wide defaults: what the script tag says, or what a bundler's page sets once with `configure`. */
export interface Settings {
  /** Absolute address of the folder that the library is served from, ending in `/`. */
  base?: string;
  /** Absolute address of the folder that holds `content/`, if not `base`. */
  contentBase?: string;
  lang?: string;
  /** Id of the page's own hotline. */
  hotline?: string;
  /** Where links to other documents go: `/en/{kind}/{id}`. */
  linkTemplate?: string;
  /** Called with every shadow root that an element makes, so that elements inside it are found. */
  watch?: (root: ShadowRoot) => void;
}

export const settings: Settings = {};
