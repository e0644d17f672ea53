import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { communesFr } from './.ci/communes.ts';
import { preloadFonts } from './.ci/fonts.ts';
import { pwa } from './.ci/pwa.ts';
import { socle } from './.ci/socle.ts';

/**
 * Languages the widgets speak; every other translation of react-aria is left out of the bundle.
 * It has fr-FR and nl-NL: those of Belgium are found by their language.
 */
const locales = ['fr-FR', 'nl-NL'];

export default defineConfig({
  plugins: [
    { ...optimizeLocales.vite({ locales }), enforce: 'pre' },
    react(),
    communesFr(),
    preloadFonts(['literata-latin-wght-normal', 'atkinson-hyperlegible-next-latin-wght-normal']),
    VitePWA(pwa),
  ],
  build: {
    outDir: 'dist',
    sourcemap: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: socle() }] } } },
  },
  server: { port: 5173 },
});
