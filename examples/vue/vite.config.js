import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// Vue takes a tag that it does not know for a component that is missing.
const isCustomElement = (tag) => tag.startsWith('kashida-');

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
