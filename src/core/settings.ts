/** Page-wide defaults: what the script tag says, or what a bundler's page sets once with `configure`. */
export interface Settings {
  /** Address of the folder that the library is served from. */
  base?: string;
  /** Address of a folder of the site's own documents, laid over what ships. */
  contentBase?: string;
  lang?: string;
  /** Id of the page's own hotline. */
  hotline?: string;
  /** The page's own hotline where no document describes it: its name, and its number with the country's code. */
  hotlineName?: string;
  hotlineNumber?: string;
  /** "Mo-Fr 08:30-16:30; Sa 10:00-12:00", with the time zone that these are in: "America/Toronto". */
  hotlineHours?: string;
  hotlineTimeZone?: string;
  /** Where links to other documents go: `/en/{kind}/{id}`. */
  linkTemplate?: string;
  /** Called with an element of the family that a text has in it and whose code may not be here. */
  loadElement?: (element: Element) => void;
}

export const settings: Settings = {};
