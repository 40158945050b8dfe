import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Without this Vue looks for components of these names, and warns.
const isCustomElement = (tag: string) => /^(care|glossary|hotline|medicine|question|related|side-effect|source|treatment|wallet)-/.test(tag);

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
