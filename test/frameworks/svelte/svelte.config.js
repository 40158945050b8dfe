// Without a configuration here, svelte-check reads the repository's vite.config.ts, which has none for Svelte.
export default {};
