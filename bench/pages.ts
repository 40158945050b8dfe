/** The measured pages, in the order of the table. Each is at `/<name>/`. */
export const pages = {
  static: 'Static HTML',
  'hand-written': 'Hand-written element',
  preact: 'Preact',
  shoelace: 'Shoelace',
  'web-awesome': 'Web Awesome',
  gcds: 'GCDS components',
  'react-mui': 'React, MUI, react-i18next',
  ours: 'Ours: script tag',
  'ours-preload': 'Ours: script tag, preload lines',
  'ours-prerendered': 'Ours: prerendered',
} as const;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as PageName[];

/** The pages that Vite builds from `pages/<name>/`; build.ts writes the others. */
export const built: PageName[] = ['hand-written', 'preact', 'shoelace', 'web-awesome', 'gcds', 'react-mui'];
