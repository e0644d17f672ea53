import type { VitePWAOptions } from 'vite-plugin-pwa';

/**
 * The service worker keeps the whole application on the device, lazy parts and list of communes included,
 * and answers every route with the same page. It holds no data of the carnet: that is IndexedDB's.
 * A new version waits until the application asks it to take over.
 */
export const pwa: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: false,
  includeAssets: [],
  manifest: {
    id: '/',
    name: 'Carnet de séance',
    short_name: 'Carnet',
    description: 'Préparer, convoquer, tenir et rédiger les séances d’un conseil, avec ou sans réseau.',
    lang: 'fr',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f7f4ec',
    theme_color: '#f7f4ec',
    categories: ['government', 'productivity'],
    icons: [
      { src: '/icone.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icone-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icone-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icone-masque-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: '/icone-masque-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Aujourd’hui', url: '/', icons: [{ src: '/icone-192.png', sizes: '192x192', type: 'image/png' }] },
      {
        name: 'Tenir la séance',
        url: '/tenir',
        icons: [{ src: '/icone-192.png', sizes: '192x192', type: 'image/png' }],
      },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,png,woff,woff2,json,wasm}'],
    globIgnores: ['**/*-{cyrillic,cyrillic-ext,greek,greek-ext,vietnamese}-*'],
    maximumFileSizeToCacheInBytes: 8_000_000,
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/sante$/, /^\/donnees\//, /^\/api\//, /^\/sync$/],
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
  },
};
