/** Where readers live, and the hotlines that ship for them. A test holds the list to the documents in `locales/`. */
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

/** The hotline that is chosen for a region: its first, unless another of its own is named. */
export function hotlineFor(region: RegionId | undefined, named?: string): string | undefined {
  const ids = hotlinesOf(region);
  return ids.find((id) => id === named) ?? ids[0];
}

export const regionOf = (hotline: string): RegionId | undefined => (Object.keys(regions) as RegionId[]).find((region) => hotlinesOf(region).includes(hotline));
