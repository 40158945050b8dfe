/** The regions where readers live, and the ids of the hotlines that ship for each. A test compares the list with `locales/`. */
export const regions = {
  quebec: ['quebec-cancer-foundation'],
  canada: ['canadian-cancer-society'],
  'united-states': ['national-cancer-institute', 'american-cancer-society'],
  'united-kingdom': ['macmillan-cancer-support'],
  australia: ['cancer-council-australia'],
  france: [],
  elsewhere: [],
} as const satisfies Record<string, readonly string[]>;

export type RegionId = keyof typeof regions;

export const isRegion = (id: string): id is RegionId => Object.hasOwn(regions, id);

export const hotlinesOf = (region: RegionId | undefined): readonly string[] => (region ? regions[region] : []);

/** The hotline of a region: the preferred one if it belongs to the region, else its first. */
export function hotlineFor(region: RegionId | undefined, preferred?: string): string | undefined {
  const ids = hotlinesOf(region);
  return ids.find((id) => id === preferred) ?? ids[0];
}

export const regionOf = (hotline: string): RegionId | undefined =>
  (Object.keys(regions) as RegionId[]).find((region) => hotlinesOf(region).includes(hotline));
